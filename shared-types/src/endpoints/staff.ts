import { staffArchiveEndpoints } from './archive';
import { staffCertificateEndpoints } from './certificates';
import { staffCallEndpoints } from './staff-calls';
import { staffBookingEndpoints } from './bookings';
import { staffFlexibleEndpoints } from './flexible';
import { staffTransferEndpoints } from './transfers';
import { staffCaseEndpoints } from './staff-cases';
import { staffCaseTimeEndpoints } from './staff-case-time';
import { staffCatalogueEndpoints } from './staff-catalogue';
import { staffDecisionEndpoints } from './staff-decisions';
import { staffDeskPhoneEndpoints } from './staff-desk-phone';
import { staffAttachmentEndpoints } from './staff-attachments';
import { staffDocumentEndpoints } from './staff-documents';
import { staffIntakeDocumentEndpoints } from './staff-intake-documents';
import { staffDutyEndpoints } from './staff-duty';
import { staffHeirEndpoints } from './staff-heirs';
import { staffUnitIntakeEndpoints } from './staff-unit-intake';
import { staffIntakeEndpoints } from './staff-intake';
import { staffLetterEndpoints } from './staff-letters';
import { staffKnowledgeEndpoints } from './staff-knowledge';
import { staffMatterEndpoints } from './staff-matters';
import { staffMessageEndpoints } from './staff-messages';
import { staffOwnershipEndpoints } from './staff-ownership';
import { staffPaperEndpoints } from './staff-paper';
import { staffPrintEndpoints } from './staff-print';
import { staffPeopleEndpoints } from './staff-people';
import { staffQuestionEndpoints } from './staff-questions';
import { staffQueueEndpoints } from './staff-queue';
import { staffRevocationEndpoints } from './staff-revocation';
import { staffRecheckEndpoints } from './staff-recheck';
import { staffSafetyEndpoints } from './staff-safety';
import { staffSessionEndpoints } from './staff-session';
import { staffWaitingEndpoints } from './staff-waiting';
import { staffStandingOrderEndpoints } from './standing-orders';
import { staffFamilyEndpoints } from './family';
import { staffThreadEndpoints } from './threads';
import { staffUndertakingEndpoints } from './undertakings';

/** Everything the staff console may call. */
export const staffEndpoints = {
  ...staffCatalogueEndpoints,
  ...staffSessionEndpoints,
  ...staffMessageEndpoints,
  ...staffQueueEndpoints,
  ...staffIntakeEndpoints,
  ...staffHeirEndpoints,
  ...staffUnitIntakeEndpoints,
  ...staffIntakeDocumentEndpoints,
  ...staffPaperEndpoints,
  ...staffArchiveEndpoints,
  ...staffPrintEndpoints,
  ...staffDeskPhoneEndpoints,
  ...staffCaseEndpoints,
  ...staffDecisionEndpoints,
  ...staffUndertakingEndpoints,
  ...staffFamilyEndpoints,
  ...staffRevocationEndpoints,
  ...staffOwnershipEndpoints,
  ...staffCaseTimeEndpoints,
  ...staffRecheckEndpoints,
  ...staffDocumentEndpoints,
  ...staffLetterEndpoints,
  ...staffCertificateEndpoints,
  ...staffPeopleEndpoints,
  ...staffDutyEndpoints,
  ...staffQuestionEndpoints,
  ...staffStandingOrderEndpoints,
  ...staffMatterEndpoints,
  ...staffKnowledgeEndpoints,
  ...staffAttachmentEndpoints,
  ...staffThreadEndpoints,
  ...staffCallEndpoints,
  ...staffWaitingEndpoints,
  ...staffSafetyEndpoints,
  ...staffBookingEndpoints,
  ...staffTransferEndpoints,
  ...staffFlexibleEndpoints,
} as const;
