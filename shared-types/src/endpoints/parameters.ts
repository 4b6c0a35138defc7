import { z } from 'zod';
import { caseId, documentId } from '../primitives';

/** What an address is about, where several endpoints have the same. */
export const byCase = z.strictObject({ caseId });
export const byDocument = z.strictObject({ documentId });
export const byItem = z.strictObject({ itemCode: z.string().max(20) });
