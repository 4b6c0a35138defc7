import type { Question, VoucherField } from '@gjj/shared-types';
import type { JudgedItem } from './item-schema';

/** What kind of question a field of an e-invoice can answer. */
const kindOf: Record<VoucherField, Question['kind']> = {
  number: 'text',
  issuedOn: 'day',
  amountFen: 'money',
  buyerName: 'text',
  sellerName: 'text',
};

/** A question may be answered from the invoices of a material that the item has, by a field of its own kind. */
export function reportVouchers(
  { questions, materials }: JudgedItem,
  report: (path: string, message: string) => void,
): void {
  questions.forEach(({ kind, fromVoucher }, index) => {
    if (fromVoucher === undefined) return;
    const { materialCode, field } = fromVoucher;
    if (!materials.some(({ code }) => code === materialCode))
      report(`questions.${index}.fromVoucher.materialCode`, `no material ${materialCode} in this item`);
    if (kind !== kindOf[field])
      report(
        `questions.${index}.fromVoucher.field`,
        `${field} answers a question of kind ${kindOf[field]}, not ${kind}`,
      );
  });
}
