import type { FromVoucher, Voucher, VoucherField } from './voucher-schemas';
import { dayOnPaper, yuan } from './wording';

export const voucherFieldWords: Record<VoucherField, string> = {
  number: '发票号码',
  issuedOn: '开票日期',
  amountFen: '价税合计',
  buyerName: '购买方',
  sellerName: '销售方',
};

/** What could be read, in the order in which an invoice is looked at. */
export function voucherInWords(read: Voucher): { field: VoucherField; label: string; text: string }[] {
  return (Object.keys(voucherFieldWords) as VoucherField[]).flatMap((field) => {
    const value = read[field];
    if (value === null) return [];
    const text = field === 'issuedOn' ? dayOnPaper(String(value)) : String(value);
    return { field, label: voucherFieldWords[field], text: typeof value === 'number' ? yuan(value) : text };
  });
}

interface Carrier {
  materialCode: string;
  voucher?: Voucher | undefined;
}

/**
 * What the invoices of a material say together: the sum of their amounts, or else what all of them agree on.
 * null where nothing, or no one thing, can be read. An invoice that was uploaded twice (once as PDF, once as OFD)
 * counts once; amounts of which one could not be read make no sum.
 */
export function readFromVouchers(wish: FromVoucher, documents: readonly Carrier[]): string | number | null {
  const vouchers = onceEach(
    documents.flatMap(({ materialCode, voucher: read }) =>
      read !== undefined && materialCode === wish.materialCode ? [read] : [],
    ),
  );
  const values = vouchers.map((read) => read[wish.field]);
  if (wish.field === 'amountFen') return sumOf(vouchers.map((read) => read.amountFen));
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function onceEach(vouchers: readonly Voucher[]): Voucher[] {
  return vouchers.filter(
    ({ number }, index) =>
      number === null || vouchers.findIndex((other) => other.number === number) === index,
  );
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  if (amounts.length === 0 || amounts.includes(null)) return null;
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
