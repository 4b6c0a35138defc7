import { z } from 'zod';
import { documentId, instant } from './primitives';
import { voucher } from './voucher-schemas';

export const documentKinds = [
  'image/jpeg',
  'image/png',
  'image/heic',
  'image/webp',
  'image/avif',
  'application/pdf',
  'application/ofd',
] as const;

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
  /** It came by a phone at the desk of a window. */
  byDeskPhone: z.literal(true).optional(),
  /** Left out where the file carries no invoice's data that could be read. */
  voucher: voucher.optional(),
});
export type DocumentView = z.infer<typeof documentView>;

/** The pages of one material, all of them, in the order in which they are to stand. */
export const documentOrderBody = z.strictObject({
  materialCode: z.string().min(1).max(60),
  documentIds: z.array(documentId).min(1).max(200),
});

export const beginDocumentBody = z.strictObject({
  materialCode: z.string().min(1).max(60),
  /** Of any length that a system allows; kept short (see shortFileName). */
  fileName: z.string().trim().min(1).max(4000),
  /** An empty file is refused in words of its own. */
  sizeBytes: z.int().nonnegative(),
});
