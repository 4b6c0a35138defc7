import {
  answerInWords,
  readFromVouchers,
  voucherFieldWords,
  type Answers,
  type MemberCase,
  type Question,
} from '@gjj/shared-types';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

interface VoucherOfferProps {
  question: Question;
  documents: MemberCase['documents'];
  value: Answers[string] | undefined;
  onUse: (value: string | number) => void;
}

/** What the uploaded e-invoices say, offered as an answer; what the member has filled in stands until they take it. */
export function VoucherOffer({ question, documents, value, onUse }: VoucherOfferProps) {
  const { fromVoucher } = question;
  const read = fromVoucher === undefined ? null : readFromVouchers(fromVoucher, documents);
  if (fromVoucher === undefined || read === null || read === value) return null;
  const words = answerInWords(question, read);
  return (
    <Notice tone="neutral">
      <div>
        从发票读到：{voucherFieldWords[fromVoucher.field]} <span className="strong">{words}</span>
      </div>
      {value !== undefined && (
        <div>
          “{question.label}”您填的是 {answerInWords(question, value)}
        </div>
      )}
      <Button
        small
        kind="secondary"
        id={`voucher-${question.key}`}
        label={`${question.label}：用 ${words} 填`}
        onPress={() => onUse(read)}
      >
        用它填“{question.label}”
      </Button>
    </Notice>
  );
}
