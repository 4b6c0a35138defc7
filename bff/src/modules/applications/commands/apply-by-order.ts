import { fundLoanName, type Answers, type ItemDetail } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Assessment } from '../assessment';
import type { CaseOriginRecord } from '../domain/case-origin';
import type { CaseRecord, PayoutCard } from '../domain/case-record';
import type { Person } from '../ports';
import { sealAccount } from '../seal-account';
import { newDraft, type OpenParts } from './open-case';
import { finishSubmission, submit, type SubmitParts } from './submit';

/** What an order (约定提取) asks for, as its member signed for it. */
export interface OrderedApplication {
  /** Made from the order and the period: the store keeps one of it. */
  caseId: string;
  origin: CaseOriginRecord;
  person: Person;
  item: ItemDetail;
  answers: Answers;
  /** Judged just now, with the form as it was when the order was signed. */
  assessment: Assessment;
  amountFen: number;
  /** The member's card, or their own loan of the fund (冲还贷). */
  payTo: { cardId: string } | { loanNo: string };
  signedName: string;
  consents: readonly string[];
}

/**
 * Hands in by the ordinary road what an order asks for, once for its period: however often it is called, by however many
 * workers, killed anywhere, there is one case. What cannot be handed in leaves no open case behind.
 * Throws `case.already-open` while another case of the item is on its way, and what `submit` throws.
 */
export async function applyByOrder(
  parts: OpenParts & SubmitParts,
  of: OrderedApplication,
): Promise<CaseRecord> {
  const { cases } = parts.desk;
  const record = (await cases.find(of.caseId)) ?? (await openDraft(parts, of));
  if (record.state !== 'draft') return record;
  if (record.submission?.status === 'requested') return finishSubmission(parts, record._id);
  try {
    return await submit(parts, {
      userId: record.userId,
      caseId: record._id,
      key: `${record._id}-${record.version}`,
      body: {
        version: record.version,
        amountFen: of.amountFen,
        ...('cardId' in of.payTo && { cardId: of.payTo.cardId as CardId }),
        consents: Object.fromEntries(of.consents.map((name) => [name, true])),
      },
      signature: { on: 'screen', name: of.signedName },
      ...('loanNo' in of.payTo && { payTo: loanAsPayout(parts, of.payTo.loanNo) }),
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const after = await takeBack(parts, record._id);
    if (after === null) throw error;
    return after;
  }
}

/** 冲还贷: the loan stands in the case where a card would. */
function loanAsPayout({ sealer }: Pick<SubmitParts, 'sealer'>, loanNo: string): PayoutCard {
  const open = { number: loanNo, bankName: fundLoanName, holderName: null, holderSure: true };
  return { toLoan: true, ...sealAccount(open, sealer) };
}

type CardId = NonNullable<Parameters<typeof submit>[1]['body']['cardId']>;

async function openDraft(parts: OpenParts, of: OrderedApplication): Promise<CaseRecord> {
  const { cases } = parts.desk;
  const { caseId, origin, person, item, answers, assessment } = of;
  const newest = await cases.findNewest(person.userId, item.code);
  if (newest?.open !== true) {
    const draft = await newDraft(parts, person, item, newest, { _id: caseId, origin, answers, assessment });
    if (await cases.insert(draft)) return draft;
  }
  const winner = await cases.find(caseId);
  if (winner === null) throw new AppError('case.already-open', { extra: { caseId: newest?._id ?? '' } });
  return winner;
}

/**
 * What could not be handed in is taken back: the order says why, and a draft of it would only stand in the way. The case,
 * where another worker has handed it in meanwhile; null where it was not.
 */
async function takeBack({ desk }: Pick<OpenParts, 'desk'>, caseId: string): Promise<CaseRecord | null> {
  const record = await desk.get(caseId);
  if (record.submittedAt !== null || record.submission?.status === 'requested') return record;
  if (record.state !== 'draft') return null;
  const taken = await desk.actOn(record, {
    action: 'withdraw',
    actor: { kind: 'member', userId: record.userId },
  });
  return taken === null ? takeBack({ desk }, caseId) : null;
}
