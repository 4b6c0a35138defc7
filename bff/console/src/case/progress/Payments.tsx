import { standingGoalInWords, timeInWords, yuan, type Payment } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { outcomes, outcomeWords } from './payment-words';

export function Payments({ payments }: { payments: Payment[] }) {
  if (payments.length === 0) return <p className="quiet">还没有付款。</p>;
  return (
    <ul className="plain-list">
      {payments.map((payment) => (
        <li key={payment.attempt}>
          <span className="check-head">
            <strong className="numbers">{yuan(payment.amountFen)}</strong>
            <Tag tone={outcomes[payment.outcome].tone}>{outcomeWords(payment)}</Tag>
          </span>
          <p>
            {payment.payeeMasked === undefined
              ? `第 ${payment.attempt} 次`
              : `${payment.payeeMasked}，第 ${payment.attempt} 笔`}
            ，{standingGoalInWords({ ...payment, toLoan: payment.toLoan === true })}
          </p>
          {payment.failureWords !== null && <p>{payment.failureWords}</p>}
          <p className="quiet">
            {timeInWords(payment.instructedAt)} 发出
            {payment.settledAt !== null && `，${timeInWords(payment.settledAt)} 有结果`}
            {payment.bankReference !== null &&
              `，${payment.toLoan === true ? '核心账' : '银行'}流水号 ${payment.bankReference}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
