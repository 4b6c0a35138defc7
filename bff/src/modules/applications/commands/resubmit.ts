import { authorityWords, dayOf, type Answers, type SeenAs } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { conflict } from '../case-desk';
import type { AgentActor, StaffActor } from '../domain/actors';
import { askedQuestions } from '../domain/asked-questions';
import type { CaseRecord, CorrectionRecord, FormChecked } from '../domain/case-record';
import { isFlagged } from '../domain/flagged';
import { paperOwed, withPaperTaken } from '../domain/paper-taken';
import { handedInWith } from '../handed-in';
import { assertHeirs, checkComplete, freezeAnswers } from '../submission-check';
import { noticeFacts, windowFacts } from '../notice-facts';
import { withCorrectedPapers } from '../domain/undertaking-clocks';
import { requestHash } from '../request-hash';
import type { SubmitParts } from './submit';

interface ResubmitInput {
  userId: string;
  caseId: string;
  key: string;
  body: { version: number; answers: Answers; seen?: Record<string, SeenAs> };
  /** The officer to whose window it was brought; absent: it is sent from the app. */
  at?: StaffActor;
  /** Whoever acts for the member in the app (委托); absent: the member sends it themselves. */
  agent?: AgentActor | undefined;
  /** See `SubmitInput`. */
  before?: () => Promise<void>;
  /** Where that window only receives. */
  formCheck?: FormChecked | undefined;
}

/** Keeps every answer but those that the correction opened. */
export function onlyFlagged(record: Pick<CaseRecord, 'answers' | 'correction'>, offered: Answers): Answers {
  const open = new Set(
    (record.correction?.items ?? []).flatMap(({ subject }) =>
      subject.kind === 'question' ? [subject.questionKey] : [],
    ),
  );
  const changes = Object.entries(offered).filter(([key]) => open.has(key));
  return { ...record.answers, ...Object.fromEntries(changes) };
}

/** Materials that were flagged need a file that came after the correction was asked for. */
function findUnfixed(
  correction: CorrectionRecord,
  uploadedSince: ReadonlySet<string>,
): Record<string, string> {
  const unfixed = correction.items.flatMap(({ subject, label }) =>
    subject.kind === 'material' && !uploadedSince.has(subject.materialCode)
      ? [[`documents.${subject.materialCode}`, `请补上${label}`] as const]
      : [],
  );
  return Object.fromEntries(unfixed);
}

/** Sends the corrected case back, once, with the same number. The clock for acceptance starts anew. */
export async function resubmit(parts: SubmitParts, input: ResubmitInput): Promise<CaseRecord> {
  const record = await parts.desk.getOwn(input.caseId, input.userId);
  const bodyHash = requestHash(input.body);
  const earlier = record.resubmissions.find(({ key }) => key === input.key);
  if (earlier !== undefined && earlier.bodyHash !== bodyHash) throw new AppError('idempotency.differs');
  if (earlier !== undefined) return record;
  if (record.version !== input.body.version) throw conflict(record);
  if (record.correction === null || record.state !== 'correction')
    throw new AppError('case.action-not-allowed');
  assertHeirs(record);
  const answers = onlyFlagged(record, input.body.answers);
  await checkFixed(parts, record, record.correction, answers);
  const reservedFen = record.reservation?.amountFen ?? 0;
  const assessment = await parts.judge.judge(record, answers, reservedFen);
  const questions = askedQuestions(parts.questionsOf(record), record);
  await input.before?.();
  return parts.desk.act(record._id, {
    action: 'resubmit',
    actor: input.at ?? input.agent ?? { kind: 'member', userId: input.userId },
    version: record.version,
    set: (current) => ({
      ...seenNow(current, input),
      ...paperOf(parts, current, input),
      ...withCorrectedPapers(current, parts.desk.now),
      answers,
      ...assessment,
      frozenAnswers: freezeAnswers(questions, answers),
      resubmissions: [...current.resubmissions, { key: input.key, bodyHash }],
      correction: current.correction && {
        ...current.correction,
        items: current.correction.items.map((item) => ({ ...item, fixed: true })),
      },
    }),
    papers: await handedInWith(parts, record, record.correction.requestedAt),
    ...(input.at && { owes: paperOwed }),
    facts: (current) => noticeFacts(current, 'received', broughtBy(parts, current, input)),
  });
}

function broughtBy({ windowName }: SubmitParts, record: CaseRecord, { at, agent }: ResubmitInput) {
  if (at !== undefined) return windowFacts(record, windowName);
  return agent && { actedBy: authorityWords['in-app'] };
}

function seenNow({ intake }: CaseRecord, { body, formCheck }: ResubmitInput): Pick<CaseRecord, 'intake'> {
  if (intake === undefined) return {};
  return { intake: { ...intake, seen: { ...intake.seen, ...body.seen }, ...(formCheck && { formCheck }) } };
}

/** Of a correction, what it asked for and was brought on paper. */
function paperOf(
  { desk }: SubmitParts,
  record: CaseRecord,
  { at, body }: ResubmitInput,
): Pick<CaseRecord, 'bundles'> {
  if (at === undefined || record.receiptNumber === null) return {};
  const { materials } = desk.catalogueOf(record).getItem(record.itemCode);
  const asked = materials.filter(({ code }) => isFlagged(record, code));
  const { receiptNumber } = record;
  return withPaperTaken(record, {
    receiptNumber,
    materials: asked,
    seen: body.seen ?? {},
    officer: at,
    now: desk.now,
  });
}

async function checkFixed(
  parts: SubmitParts,
  record: CaseRecord,
  correction: CorrectionRecord,
  answers: Answers,
) {
  const documents = await parts.documents.listForCase(record._id);
  const since = correction.requestedAt.toISOString();
  const fresh = documents.filter((document) => document.state === 'ready' && document.uploadedAt > since);
  const fields = findUnfixed(correction, new Set(fresh.map(({ materialCode }) => materialCode)));
  if (Object.keys(fields).length > 0) throw new AppError('case.documents-missing', { fields });
  const item = parts.desk.catalogueOf(record).getItem(record.itemCode);
  const today = dayOf(parts.desk.now.toISOString());
  const questions = askedQuestions(item.questions, record);
  const { materials } = item;
  const { eligibility, undertakings = [] } = record;
  const undertaken = undertakings.map(({ materialCode }) => materialCode);
  checkComplete({ questions, materials, answers, documents, eligibility, undertaken, today });
}
