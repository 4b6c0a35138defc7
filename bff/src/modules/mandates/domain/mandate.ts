import type { AgentActKind, Day, MandateState } from '@gjj/shared-types';

/** Sealed by the platform's Sealer; nothing here opens it. */
type SealedText = string;

/** What was done under a mandate. */
export interface MandateAct {
  key: string;
  at: Date;
  kind: AgentActKind;
  caseId: string;
  itemName: string;
}

/** Who ended it: a side of it, its time, or what befell the member's account. */
export type EndedBy = 'principal' | 'agent' | 'time' | 'account';

/** 委托: a member asked somebody to act for them, for named items, with an end and a limit. */
export interface MandateRecord {
  _id: string;
  version: number;
  centreCode: string;
  state: MandateState;
  /** 委托人. */
  principalId: string;
  /** Sealed, as the register writes it when it was signed. */
  principalName: SealedText;
  /** 代办人, as the principal named them. */
  agentName: SealedText;
  agentKnownBy: { by: 'phone'; number: SealedText } | { by: 'document'; kind: string; number: SealedText };
  /** Their account, once somebody of this name and number was found; never told to the principal before they answer. */
  agentId: string | null;
  items: { itemCode: string; itemName: string }[];
  endOn: Day;
  limitFen: number;
  card: { cardId: string; bankName: string; last4: string };
  requestKey: string;
  requestHash: string;
  signature: { at: Date; signedName: SealedText; consents: string[]; says: string };
  /** The last day for the agent's answer. */
  answerBy: Day;
  answeredAt: Date | null;
  ended: { at: Date; by: EndedBy } | null;
  acts: MandateAct[];
  createdAt: Date;
}

/** In force: accepted, not ended, and its last day not over, whether or not a worker came by to say so. */
export function isInForce({ state, endOn }: Pick<MandateRecord, 'state' | 'endOn'>, today: Day): boolean {
  return state === 'active' && endOn >= today;
}

/** Waits for an answer. */
export function isAsked({ state, answerBy }: Pick<MandateRecord, 'state' | 'answerBy'>, today: Day): boolean {
  return state === 'asked' && answerBy >= today;
}

/** What it is on a day, whatever is written down yet. */
export function stateOn(
  mandate: Pick<MandateRecord, 'state' | 'endOn' | 'answerBy'>,
  today: Day,
): MandateState {
  if (mandate.state === 'asked' && !isAsked(mandate, today)) return 'lapsed';
  if (mandate.state === 'active' && !isInForce(mandate, today)) return 'ended';
  return mandate.state;
}
