import { z } from 'zod';
import { amountFen, day } from './primitives';

/**
 * What an e-invoice says of itself in its data (电子凭证会计数据标准, or an OFD invoice's own). Read from what was
 * uploaded and checked against nothing: an offer to the member and a hint to staff, never a fact of a rule.
 */
export const voucher = z.object({
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  /** With tax (价税合计). */
  amountFen: amountFen.nullable(),
  buyerName: z.string().nullable(),
  sellerName: z.string().nullable(),
});
export type Voucher = z.infer<typeof voucher>;

export const voucherField = z.enum(['number', 'issuedOn', 'amountFen', 'buyerName', 'sellerName']);
export type VoucherField = z.infer<typeof voucherField>;

/** Which field of the invoices of which material answers a question. */
export const fromVoucher = z.strictObject({ materialCode: z.string(), field: voucherField });
export type FromVoucher = z.infer<typeof fromVoucher>;
