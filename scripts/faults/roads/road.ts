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

/** A case, or a record that is none, at the beginning of a leg of its life. */
export interface Leg {
  /** Its id, and its number where it was handed in before; or the key under which it will be asked for. */
  readonly about: readonly string[];
  /** To the end of the leg, whichever process dies on the way; null where no case was handed in. */
  readonly travel: () => Promise<Promised | null>;
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
export const onwards = ({ caseId, receiptNumber }: Promised, travel: () => Promise<Promised>): Leg => ({
  about: [caseId, receiptNumber],
  travel,
});
