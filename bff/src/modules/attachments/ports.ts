import type { StaffSession } from '../../http/context';
import type { HolderKind } from './domain/envelope';

/** A room whose messages name envelopes (by their key). */
export interface AttachmentHolder {
  kind: HolderKind;
  /** Does any message name it? What none names a day after it was sent is deleted. */
  holds(envelopeKey: string): Promise<boolean>;
  /** Was the message that names it written to this member, by somebody of the centre? */
  isWrittenTo(userId: string, envelopeKey: string): Promise<boolean>;
  /** Throws `document.not-found` or `access.forbidden` where the officer may not read the message that names it. */
  authoriseStaffRead(session: StaffSession, envelopeKey: string): Promise<void>;
}
