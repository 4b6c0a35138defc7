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
  note: '所有人的付款指令；正常的卡约一秒后自动到账',
  draw: ({ systems }) => {
    const payments = systems.bank.payments();
    if (payments.length === 0) return nothing('还没有付款指令');
    return html`<ul class="rows">
      ${payments.slice(0, SHOWN).map(row)}
    </ul>`;
  },
};

function row(payment: Readonly<Payment>): Html {
  return html`<li>
    <span>
      <b class="money">${yuan(payment.amountFen)}</b> 付给
      ${payment.payeeName}（${cardTail(payment.cardNumber)}）
      <small>${moment(payment.updatedAt)} · ${payment.bankReference} · 指令 ${payment.instructionId}</small>
      ${payment.failureReason && html`<small>${payment.failureReason}</small>`}
    </span>
    <span class="buttons">${badge(PAYMENT_WORDS[payment.status])} ${settleButtons(payment)}</span>
  </li>`;
}

function settleButtons({ instructionId, status }: Readonly<Payment>): Html[] {
  const settle = (label: string, outcome: string) =>
    button({ label, action: 'settle', fields: { instructionId, status: outcome }, quiet: true });
  if (status === 'processing') return [settle('到账', 'paid'), settle('失败', 'failed')];
  return status === 'paid' ? [settle('退汇', 'returned')] : [];
}
