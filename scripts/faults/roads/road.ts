import type { MemberClient } from '../../../bff/src/testing/member-client';
import type { Simulators } from '../../simulators/start-simulators';
import type { Promised } from '../journey';
import type { Officer } from '../officer';
import type { Patience } from '../persist';
import type { Shelf } from '../shelf';

/** Who takes part on the roads of cases. */
export interface Cast {
  readonly clerk: Officer;
  readonly acceptor: Officer;
  readonly reviewer: Officer;
  /** Has no hand in a case before a recheck of it. */
  readonly otherReviewer: Officer;
  readonly supervisor: Officer;
  readonly otherSupervisor: Officer;
  readonly outside: Simulators['control'];
  readonly patience: Patience;
  readonly shelf: Shelf;
}

/** A case at the beginning of a leg of its life. */
export interface Leg {
  /** Its id, and its number where it was handed in before. */
  readonly about: readonly string[];
  /** To the end of the leg, whichever process dies on the way. */
  readonly travel: () => Promise<Promised>;
}

export interface Road {
  /** Which kind of item it goes by. */
  readonly decidedBy: 'machine' | 'officers';
  /** Nobody may withdraw any more by machine who has been down this road. */
  readonly bans?: true;
  /** Brings a case to where the leg begins; nothing dies meanwhile. */
  readonly begin: (cast: Cast, member: MemberClient, itemCode: string) => Promise<Leg>;
}

/** Of every case, in fen. */
export const AMOUNT_FEN = 1000;

/** A leg of a case that was handed in. */
export const onwards = ({ caseId, receiptNumber }: Promised, travel: Leg['travel']): Leg => ({
  about: [caseId, receiptNumber],
  travel,
});
