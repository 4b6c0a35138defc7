import { voucherInWords, type DocumentView } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import type { VoucherProof } from './voucher-lines';

/** What the e-invoice says of itself, and whether the member's answer agrees. Read from the file, verified by nobody. */
export function VoucherFacts({ file, proofs }: { file: DocumentView; proofs: readonly VoucherProof[] }) {
  if (file.voucher === undefined) return null;
  return (
    <section className="voucher" aria-label="从电子发票里读到的">
      <p className="quiet">从电子发票的数据里读到，没有经税务部门核验：</p>
      <dl>
        {voucherInWords(file.voucher).map(({ field, label, text }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {proofs.map(({ question, read, answer, same }) => (
        <p key={question}>
          {question}：发票合起来 {read}，职工填 {answer}{' '}
          <Tag tone={same ? 'good' : 'action'}>{same ? '一致' : '不一致'}</Tag>
        </p>
      ))}
    </section>
  );
}
