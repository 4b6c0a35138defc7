import { answerInWords, readFromVouchers, type StaffCase } from '@gjj/shared-types';

/** What the invoices of a material say, beside the answer that they should prove. */
export interface VoucherProof {
  question: string;
  /** Of all the material's invoices together. */
  read: string;
  answer: string;
  same: boolean;
}

type Shown = Pick<StaffCase, 'questions' | 'frozenAnswers' | 'documents'>;

export function voucherProofs(
  { questions, frozenAnswers, documents }: Shown,
  materialCode: string,
): VoucherProof[] {
  return questions.flatMap((question) => {
    const { fromVoucher, key, label } = question;
    if (fromVoucher?.materialCode !== materialCode) return [];
    const value = readFromVouchers(fromVoucher, documents);
    const answer = frozenAnswers.find((frozen) => frozen.key === key)?.answer;
    if (value === null || answer === undefined) return [];
    const read = answerInWords(question, value);
    return { question: label, read, answer, same: read === answer };
  });
}
