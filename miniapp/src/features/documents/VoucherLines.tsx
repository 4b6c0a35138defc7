import { voucherInWords, type Voucher } from '@gjj/shared-types';

/** What an e-invoice says of itself, so that the member sees that the right one is there. */
export function VoucherLines({ voucher }: { voucher: Voucher }) {
  return (
    <div className="stack-tight">
      <div className="secondary">从发票里读到：</div>
      {voucherInWords(voucher).map(({ label, text }) => (
        <div key={label}>
          {label}：{text}
        </div>
      ))}
    </div>
  );
}
