import type { CaseMatter } from '@gjj/shared-types';
import type { PayoutAccount, SealedText } from './case-people';

/** 单位业务: whose matter a case is. */
export interface CaseUnit {
  creditCode: string;
  name: string;
  /** As the ledger numbers it; null: it registers with this case. */
  unitNo: string | null;
}

/** One person of a list, by the keys of its columns. */
export interface ListRow {
  /** As the spreadsheet numbers it. */
  line: number;
  values: Record<string, string | number>;
}

/** 清册: the people whom an operation is about, taken whole. */
export interface CaseList {
  /** ListRow[] as JSON. */
  rows: SealedText;
  count: number;
  takenAt: Date;
}

/** What is to change in the ledger's books (缴存业务), instead of money to a card. */
export interface CaseOperation {
  /** As the ledger's contract names it. */
  name: string;
  /** What the ledger did; null until it has. */
  result: { doneAt: Date; people: number; amountFen: number; words: string } | null;
  /** Why it would not, when it was to be done: a person looks again. */
  refusal: string[] | null;
}

interface Owing {
  operation?: CaseOperation;
  card?: Pick<PayoutAccount, 'toLoan'> | null;
}

/** What the case owes once it is approved. */
export function matterOf({ operation, card }: Owing): CaseMatter {
  if (operation !== undefined) return 'books';
  return card?.toLoan === true ? 'loan' : 'money';
}
