import { accountEndpoints } from './accounts';
import { memberArchiveEndpoints } from './archive';
import { bookingEndpoints } from './bookings';
import { caseEndpoints } from './cases';
import { catalogueEndpoints } from './catalogue';
import { certificateEndpoints } from './certificates';
import { attachmentEndpoints } from './attachments';
import { documentEndpoints } from './documents';
import { familyEndpoints } from './family';
import { flexibleEndpoints } from './flexible';
import { letterEndpoints } from './letters';
import { letterCheckEndpoints } from './letter-checks';
import { loanEndpoints } from './loans';
import { mandateEndpoints } from './mandates';
import { matterEndpoints } from './matters';
import { meEndpoints } from './me';
import { messageEndpoints } from './messages';
import { safetyEndpoints } from './safety';
import { myYearEndpoints } from './my-year';
import { ownDataEndpoints } from './own-data';
import { sessionEndpoints } from './session';
import { standingOrderEndpoints } from './standing-orders';
import { threadEndpoints } from './threads';
import { transferEndpoints } from './transfers';
import { undertakingEndpoints } from './undertakings';

/** Everything a member's app may call. */
export const memberEndpoints = {
  ...sessionEndpoints,
  ...meEndpoints,
  ...safetyEndpoints,
  ...accountEndpoints,
  ...catalogueEndpoints,
  ...caseEndpoints,
  ...standingOrderEndpoints,
  ...mandateEndpoints,
  ...undertakingEndpoints,
  ...threadEndpoints,
  ...familyEndpoints,
  ...documentEndpoints,
  ...memberArchiveEndpoints,
  ...letterEndpoints,
  ...certificateEndpoints,
  ...ownDataEndpoints,
  ...messageEndpoints,
  ...matterEndpoints,
  ...attachmentEndpoints,
  ...letterCheckEndpoints,
  ...bookingEndpoints,
  ...myYearEndpoints,
  ...loanEndpoints,
  ...transferEndpoints,
  ...flexibleEndpoints,
} as const;
