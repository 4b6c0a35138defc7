import { certificateForms, certificateNames, type CertificateName } from '@gjj/shared-types';
import { z } from 'zod';
import { templateSchema, wordedAs } from './letter-schema';
import { sourceSchema } from './rule-schema';

/** 证明 of one kind: how it is worded, as a letter is, and for how long what it says may be relied upon. */
const certificateSchema = z.strictObject({
  /** What it is good for, in a sentence that the member chooses by. */
  says: z.string().min(1).max(60),
  /** Days after the one of issue; the last one belongs to it. */
  validDays: z.int().min(1).max(366),
  source: sourceSchema,
  ...templateSchema.shape,
});
export type CertificateTemplate = z.infer<typeof certificateSchema>;

/** Which ones a centre gives, and how it words each. */
export const certificatesSchema = z.strictObject({
  offers: z.array(z.enum(certificateNames)),
  ...(Object.fromEntries(
    certificateNames.map((name) => [name, certificateSchema.superRefine(wordedAs(certificateForms[name]))]),
  ) as Record<CertificateName, typeof certificateSchema>),
});
export type Certificates = z.infer<typeof certificatesSchema>;
