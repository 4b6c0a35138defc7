import type { ApprovalStep, CaseState } from '@gjj/shared-types';
import type { CaseRecord, Endorsement } from './case-record';

type Levelled = Pick<CaseRecord, 'approvalLevels' | 'endorsements' | 'timeline'>;

/** What a right at a level rests on. */
export interface ApprovalStanding {
  /** Ids of the officers who have agreed at the levels below. */
  agreed: readonly string[];
  /** Whose turn it is; null where one office decides alone, and any may. */
  office: string | null;
  atLastLevel: boolean;
}

const beforeReview: readonly CaseState[] = ['draft', 'received', 'correction', 'accepted'];

/**
 * The agreements that hold: those given since the case last stood before review. Whatever takes a case back there makes
 * the earlier ones void, because they were given to other papers.
 */
export function standingEndorsements({ endorsements = [], timeline }: Levelled): Endorsement[] {
  const since = timeline.findLast(({ to }) => beforeReview.includes(to))?.version ?? 0;
  return endorsements.filter(({ version }) => version > since);
}

/** Where the case is on its way up. A case without levels has one, and that is the last. */
export function approvalStanding(record: Levelled): ApprovalStanding {
  const levels = record.approvalLevels ?? [];
  const agreed = standingEndorsements(record).map(({ officer }) => officer.staffId);
  const office = levels.length > 1 ? (levels[agreed.length] ?? null) : null;
  return { agreed, office, atLastLevel: agreed.length + 1 >= levels.length };
}

/** The office whose turn it is, and the one above it. @throws Error at the last level: nothing is above it */
export function levelAndNext(record: Levelled): Pick<Endorsement, 'level' | 'next'> {
  const reached = standingEndorsements(record).length;
  const [level, next] = (record.approvalLevels ?? []).slice(reached);
  if (level === undefined || next === undefined)
    throw new Error('the last level approves, it does not endorse');
  return { level, next };
}

const nobodyYet = { by: null, insteadOf: null, at: null, opinion: null };

/** Not the machine's decision, nor one that came before anybody judged the matter. */
function isOfLevels(decision: CaseRecord['decision']): boolean {
  return (
    decision === null || (decision.by === 'person' && ['approved', 'refused'].includes(decision.outcome))
  );
}

/** The levels as staff see them; none where one office decides alone, or where none of them decided. */
export function approvalSteps(record: Levelled & Pick<CaseRecord, 'state' | 'decision'>): ApprovalStep[] {
  const levels = record.approvalLevels ?? [];
  if (levels.length < 2 || !isOfLevels(record.decision)) return [];
  const given = standingEndorsements(record);
  return levels.map((level, index): ApprovalStep => {
    const endorsement = given[index];
    if (endorsement !== undefined) return { level, standing: 'agreed', ...signed(record, endorsement) };
    if (index > given.length) return { level, standing: 'to-come', ...nobodyYet };
    return { level, ...turnOf(record) };
  });
}

function signed({ timeline }: Levelled, { officer, at, opinion, version }: Endorsement) {
  const row = timeline.find((one) => one.version === version);
  return { by: officer.name, insteadOf: row?.office?.insteadOf ?? null, at: at.toISOString(), opinion };
}

/** The level whose turn it is, or at which the case was decided; that officer's words are the decision's own. */
function turnOf({
  state,
  decision,
  timeline,
}: Pick<CaseRecord, 'state' | 'decision' | 'timeline'>): Omit<ApprovalStep, 'level'> {
  if (decision === null) return { standing: state === 'review' ? 'here' : 'to-come', ...nobodyYet };
  const row = timeline.findLast(({ action }) => action === 'approve' || action === 'refuse');
  const [by, insteadOf] = [row?.byName ?? null, row?.office?.insteadOf ?? null];
  const standing = decision.outcome === 'approved' ? 'agreed' : 'refused';
  return { standing, by, insteadOf, at: decision.decidedAt.toISOString(), opinion: null };
}
