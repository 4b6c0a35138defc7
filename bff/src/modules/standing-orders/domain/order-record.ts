import type {
  Answers,
  Day,
  StandingAmount,
  StandingPeriod,
  StandingPlan,
  StandingRunOutcome,
  StandingState,
} from '@gjj/shared-types';
import type { OrderAction } from './order-table';

/** The officer before whom somebody signed by hand. */
export interface OrderWitness {
  staffId: string;
  name: string;
  windowName: string;
}

/** One signature and what stood over it. */
export interface OrderSignature {
  at: Date;
  /** Sealed. */
  signedName: string;
  consents: string[];
  /** When, how much, to which card, until when. */
  says: string;
  /** By hand on paper, at a window, before this officer; absent: in the app. */
  before?: OrderWitness;
}

/** What became of a period; `coming` is never kept, it is worked out. */
export interface OrderRun extends StandingPlan {
  at: Date;
  outcome: Exclude<StandingRunOutcome, 'coming'>;
  caseId: string | null;
  amountFen: number | null;
  reasons: string[];
  remedies: string[];
}

/** Why it does not run; null while it does. `byMember`: they wanted it so. */
export interface OrderWhy {
  byMember: boolean;
  reasons: string[];
  remedies: string[];
}

export interface OrderTimelineRow {
  at: Date;
  action: OrderAction;
  words: string;
  version: number;
}

/** Where the money goes: a card of the member's own, or their loan of the fund (冲还贷), which has no card. */
export interface OrderGoal {
  /** null: the loan. */
  cardId: string | null;
  bankName: string;
  last4: string;
}

/** 约定提取: signed once, and run by the clock until its end. */
export interface OrderRecord {
  _id: string;
  version: number;
  centreCode: string;
  state: StandingState;
  userId: string;
  memberNo: string;
  itemCode: string;
  itemName: string;
  /** 1 for the member's first order of this item, 2 for the next: unique, so that two never run at once. */
  sequence: number;
  /** The request that made it, made by the client; a repeat gets the same order. */
  requestKey: string;
  requestHash: string;
  every: StandingPeriod;
  month: number | null;
  dayOfMonth: number;
  amount: StandingAmount;
  card: OrderGoal;
  endOn: Day;
  answers: Answers;
  frozenAnswers: { key: string; question: string; answer: string }[];
  /** The form as it was when it was signed: a department that is silent one day brings up no question and no paper. */
  questionKeys: string[];
  waivedMaterials: Record<string, string>;
  /** What stops an order and held already when it was signed, by id. */
  heldAtSigning: string[];
  /** The sum of the last run, or what one would have given when it was signed: asked for where nobody can tell the cap. */
  expectedFen: number;
  signatures: OrderSignature[];
  /** The run that is to come; null: none before the end. */
  next: StandingPlan | null;
  /** The run that is to come waits until then, for another case of the item to end. */
  waitUntil: Date | null;
  /** The end that the member was told beforehand. */
  toldEndOn: Day | null;
  /** By period, oldest first; the last word on each. */
  runs: OrderRun[];
  why: OrderWhy | null;
  timeline: OrderTimelineRow[];
  createdAt: Date;
}
