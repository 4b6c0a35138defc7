import { timeInWords, yuan, type MemberCase, type Tone } from '@gjj/shared-types';
import { Card, Section } from '@/ui/Card';
import { StatusWord } from '@/ui/StatusWord';

type Payment = MemberCase['payments'][number];

const outcomes: Record<Payment['outcome'], [Tone, string]> = {
  pending: ['waiting', '银行正在付款'],
  unknown: ['waiting', '正在向银行核实'],
  paid: ['good', '已到账'],
  failed: ['bad', '没有付成'],
  returned: ['bad', '被银行退回'],
  stopped: ['neutral', '已停下，没有付'],
};

/** 冲还贷: no bank has it. */
const ofLoan: Partial<Record<Payment['outcome'], string>> = {
  pending: '正在冲还贷款',
  unknown: '正在核实',
  paid: '已冲还贷款',
  failed: '没有冲成',
};

function PaymentLines({ payment }: { payment: Payment }) {
  const [tone, said] = outcomes[payment.outcome] ?? (['neutral', '处理中'] as const);
  const toLoan = payment.toLoan === true;
  const words = (toLoan ? ofLoan[payment.outcome] : undefined) ?? said;
  return (
    <div className="stack-tight">
      <div className="row row-wrap row-between">
        <div className="strong numeric">{yuan(payment.amountFen)}</div>
        <StatusWord tone={tone}>{words}</StatusWord>
      </div>
      <div>
        {payment.bankName} 尾号 {payment.cardLast4}
      </div>
      <div className="secondary numeric">
        {timeInWords(payment.settledAt ?? payment.instructedAt)}
        {payment.bankReference !== null && ` · ${toLoan ? '流水' : '银行流水'} ${payment.bankReference}`}
      </div>
      {payment.failureWords !== null && <div className="tone-bad">{payment.failureWords}</div>}
    </div>
  );
}

export function Payments({ payments }: { payments: MemberCase['payments'] }) {
  if (payments.length === 0) return null;
  return (
    <Section title="付款">
      <Card>
        {payments.map((payment) => (
          <PaymentLines key={payment.attempt} payment={payment} />
        ))}
      </Card>
    </Section>
  );
}
