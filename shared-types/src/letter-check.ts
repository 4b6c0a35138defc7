import { z } from 'zod';
import { readCheckCode } from './letter-number';
import { letterStandings } from './letter-standing';
import { amountFen, day, plainText } from './primitives';
import { readReceiptNumber } from './receipt-number';

/**
 * 查验文书 by its code. Any twelve digits are asked about, one wrong digit too: the answer is that there is no such letter.
 * What the asker has before them may be compared; nothing of it comes back but yes or no.
 */
export const checkLetterBody = z.strictObject({
  checkCode: z
    .string()
    .max(60, '查验码是 12 位数字')
    .transform(readCheckCode)
    .refine((code) => /^\d{12}$/.test(code), '查验码是 12 位数字'),
  name: plainText(60).min(1).optional(),
  receiptNumber: z.string().min(1).max(60).transform(readReceiptNumber).optional(),
  amountFen: amountFen.optional(),
});

/** null: not asked, or the letter says nothing of it. */
const compared = z.object({
  name: z.boolean().nullable(),
  receiptNumber: z.boolean().nullable(),
  amountFen: z.boolean().nullable(),
});

/** What anybody may know of a letter: nothing of a person. */
export const checkedLetter = z.object({
  centreName: z.string(),
  title: z.string(),
  issuedOn: day,
  /** The last day of a certificate; null: it has none. */
  validUntil: day.nullable(),
  standing: z.enum(letterStandings),
});
export type CheckedLetter = z.infer<typeof checkedLetter>;

/** `letter: null`: it is none of the centre's. */
export const letterCheck = z.object({ letter: checkedLetter.nullable(), compared });
export type LetterCheck = z.infer<typeof letterCheck>;

/** Byte for byte, or not at all. */
export const letterFileCheck = z.object({ letter: checkedLetter.nullable() });
export type LetterFileCheck = z.infer<typeof letterFileCheck>;
