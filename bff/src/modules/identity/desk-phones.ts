import type { DeskPhone } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';

/** 用手机拍: the one phone that sends papers of an intake for the officer who takes it in. */
export interface DeskPhones {
  /** Ends the one before. @returns with the code that a phone takes it by: once, within two minutes */
  open(of: { caseId: string; officer: StaffSession }): Promise<DeskPhone & { code: string }>;
  /** null: there is none, or it is over. */
  find(caseId: string): Promise<DeskPhone | null>;
  end(caseId: string): Promise<void>;
  /** How long the phone of a session may still send. */
  secondsLeft(session: { sessionId: string }): Promise<number>;
}
