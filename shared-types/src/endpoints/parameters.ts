import { z } from 'zod';
import {
  caseId,
  certificateId,
  dataCopyId,
  documentId,
  dutyId,
  envelopeId,
  familyConsentId,
  heirId,
  letterId,
  matterId,
  questionId,
  staffApplicationId,
  staffId,
} from '../primitives';

/** What an address is about, where several endpoints have the same. */
export const byCase = z.strictObject({ caseId });
export const byHeir = z.strictObject({ caseId, heirId });
export const byDocument = z.strictObject({ documentId });
export const byLetter = z.strictObject({ letterId });
export const byCertificate = z.strictObject({ certificateId });
export const byFamilyConsent = z.strictObject({ consentId: familyConsentId });
export const byDataCopy = z.strictObject({ copyId: dataCopyId });
export const byEnvelope = z.strictObject({ envelopeId });
export const byPerson = z.strictObject({ staffId });
export const byDuty = z.strictObject({ staffId, dutyId });
export const byStaffApplication = z.strictObject({ applicationId: staffApplicationId });
export const byMatter = z.strictObject({ matterId });
export const byQuestion = z.strictObject({ questionId });
export const byItem = z.strictObject({ itemCode: z.string().max(20) });
