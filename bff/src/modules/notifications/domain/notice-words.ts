import type { TellableNotice } from './notice-entry';
import { certificateNotices } from './words/certificate-notices';
import { applicationNotices } from './words/application-notices';
import { bookingNotices } from './words/booking-notices';
import { decisionNotices } from './words/decision-notices';
import { mandateNotices } from './words/mandate-notices';
import { familyNotices } from './words/family-notices';
import { flexibleNotices } from './words/flexible-notices';
import { matterNotices } from './words/matter-notices';
import { paymentNotices } from './words/payment-notices';
import { standingNotices } from './words/standing-notices';
import { threadNotices } from './words/thread-notices';
import { transferNotices } from './words/transfer-notices';
import { undertakingNotices } from './words/undertaking-notices';
import { yearNotices } from './words/year-notices';
import type { NoticeWords } from './words/notice-words';

export type { TemplateKind } from './words/notice-words';
export { isToldAtWindow } from './words/phrases';

/** Every notice as data: first what happened, then what it means, then what to do. */
export const noticeWords: Record<TellableNotice, NoticeWords> = {
  ...applicationNotices,
  ...bookingNotices,
  ...decisionNotices,
  ...paymentNotices,
  ...undertakingNotices,
  ...familyNotices,
  ...certificateNotices,
  ...standingNotices,
  ...matterNotices,
  ...mandateNotices,
  ...yearNotices,
  ...threadNotices,
  ...transferNotices,
  ...flexibleNotices,
};
