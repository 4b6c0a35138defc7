import { z } from 'zod';
import { documentId, instant } from './primitives';

/** Limits shared by phone and server. Bytes. */
export const documentLimits = {
  fileBytes: 20 * 1024 * 1024,
  caseBytes: 100 * 1024 * 1024,
  /** Most photos are one or two parts; a part passes the slowest uplink (0.5 Mbit/s) within the app's 60 s. */
  partBytes: 2 * 1024 * 1024,
  pixels: 50_000_000,
  pdfPages: 200,
} as const;

export const documentKinds = ['image/jpeg', 'image/png', 'image/heic', 'application/pdf'] as const;

/** uploading → checking → ready | rejected; only `ready` can be looked at. */
export const documentState = z.enum(['uploading', 'checking', 'ready', 'rejected']);
export type DocumentState = z.infer<typeof documentState>;

export const documentView = z.object({
  documentId,
  materialCode: z.string(),
  fileName: z.string(),
  state: documentState,
  kind: z.enum(documentKinds).nullable(),
  sizeBytes: z.int().nonnegative(),
  pageCount: z.int().nullable(),
  rejection: z.string().nullable(),
  partBytes: z.int(),
  partCount: z.int(),
  receivedParts: z.array(z.int()),
  uploadedAt: instant,
});
export type DocumentView = z.infer<typeof documentView>;

export const beginDocumentBody = z.strictObject({
  materialCode: z.string().min(1).max(60),
  fileName: z.string().trim().min(1).max(120),
  sizeBytes: z.int().positive(),
});
