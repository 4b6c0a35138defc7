import type { Repayment } from '../../bank/collection';
import type { Payment } from '../../bank/payment';
import { html, type Html } from '../html';
import { badge, button, nothing } from '../pieces';
import { cardTail, moment, PAYMENT_WORDS, yuan } from '../words';
import type { Panel } from './panel';

const SHOWN = 30;

/** The bank's book: every instruction, and a hand to settle it. */
export const bankPanel: Panel = {
  id: 'bank',
  title: '银行流水',
  note: '所有人的付款指令；正常的卡约一秒后自动到账。提取被撤销的，可以在这里替职工把钱退回',
  draw: ({ systems }) => {
    const payments = systems.bank.payments();
    const repayments = systems.bank.repayments();
    if (payments.length === 0) return nothing('还没有付款指令');
    return html`<ul class="rows">
      ${repayments.slice(0, SHOWN).map(repaymentRow)}
      ${payments.slice(0, SHOWN).map((payment) => row(payment, repayments))}
    </ul>`;
  },
};

function repaymentRow({ repaymentId, reference, amountFen, receivedAt }: Readonly<Repayment>): Html {
  return html`<li>
    <span>
      <b class="money">${yuan(amountFen)}</b> 退回公积金中心
      <small>${moment(receivedAt)} · ${repaymentId} · 附言 ${reference}</small>
    </span>
  </li>`;
}

function row(payment: Readonly<Payment>, repayments: readonly Readonly<Repayment>[]): Html {
  return html`<li>
    <span>
      <b class="money">${yuan(payment.amountFen)}</b> 付给
      ${payment.payeeName}（${cardTail(payment.cardNumber)}）
      <small>${moment(payment.updatedAt)} · ${payment.bankReference} · 指令 ${payment.instructionId}</small>
      ${payment.failureReason && html`<small>${payment.failureReason}</small>`}
    </span>
    <span class="buttons">
      ${badge(PAYMENT_WORDS[payment.status])} ${settleButtons(payment)} ${repayButtons(payment, repayments)}
    </span>
  </li>`;
}

function settleButtons({ instructionId, status }: Readonly<Payment>): Html[] {
  const settle = (label: string, outcome: string) =>
    button({ label, action: 'settle', fields: { instructionId, status: outcome }, quiet: true });
  if (status === 'processing') return [settle('到账', 'paid'), settle('失败', 'failed')];
  return status === 'paid' ? [settle('退汇', 'returned')] : [];
}

/** 附言 of a payment ends in the case's number, by which money is paid back as well. */
function repayButtons(
  { status, remark, amountFen }: Readonly<Payment>,
  repayments: readonly Readonly<Repayment>[],
): Html[] {
  const reference = remark.split(' ').at(-1) ?? '';
  const back = repayments.filter((one) => one.reference === reference);
  const leftFen = amountFen - back.reduce((sum, one) => sum + one.amountFen, 0);
  if (status !== 'paid' || reference === '' || leftFen <= 0) return [];
  const repay = (label: string, fen: number) =>
    button({ label, action: 'repay', fields: { reference, amountFen: String(fen) }, quiet: true });
  return [repay('替他退一半', Math.ceil(leftFen / 2)), repay('替他退清', leftFen)];
}
