import type { AgentActor, WindowOfficer } from './actors';
import type { IntakeAgent, SealedText } from './case-people';

/** The request that made or will make the case "received"; kept so that a repeat gets the first answer. */
export interface Submission {
  key: string;
  bodyHash: string;
  requestedAt: Date;
  /** requested: being confirmed with the ledger; then confirmed, or refused and open again. */
  status: 'requested' | 'confirmed' | 'refused';
  reservationId: string;
  /** What is set aside in the ledger; null: the case pays nothing, and nothing is. */
  amountFen: number | null;
  signedName: SealedText;
  consents: string[];
  /** Who handed it in at a window, signed for on paper; absent where the member did in the app. */
  handedInBy?: WindowOfficer;
  /** 委托: handed in for the member, in the app; absent where nobody did. */
  actedUnder?: AgentActor;
  /** Who acted for the member then; whoever brings a correction later may be somebody else. */
  agent?: IntakeAgent;
}
