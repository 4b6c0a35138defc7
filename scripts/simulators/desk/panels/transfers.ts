import type { AskedOfUs } from '../../transfer/asked-of-us';
import { OTHER_CENTRES } from '../../transfer/centres';
import type { AnswerKind, Letter } from '../../transfer/letters';
import { html, type Html } from '../html';
import { badge, button, nothing } from '../pieces';
import { LETTER_WORDS, moment, yuan } from '../words';
import type { Panel } from './panel';

/** Letters between cities about the member: what the other centre answers, and who asks for the account. */
export const transfersPanel: Panel = {
  id: 'transfers',
  title: '异地转移',
  note: '别的城市会怎样答复；每座编出来的城市各有各的脾气，也可以在这里替它办一步',
  draw: ({ systems, person, centreCode }) => {
    const ofPerson = (one: { person: { document: { number: string } } }) =>
      one.person.document.number === person.idNumber;
    const letters = systems.transfer.letters().filter(ofPerson);
    const asked = systems.transfer.askedOfUs().filter(ofPerson);
    const cards = person.cards.map(({ number }) => cardButton(number, systems.bank.isEmpty(number)));
    return html`<span class="buttons">
        ${button({
          label: '别的城市要转走他的账户',
          action: 'ask-away',
          fields: { person: person.key, ourCentreCode: centreCode },
          quiet: true,
        })}
        ${cards}
      </span>
      ${letters.length + asked.length === 0 ? nothing('没有联系函') : ''}
      <ul class="rows">
        ${letters.map(letterRow)} ${asked.map(askedRow)}
      </ul>`;
  },
};

function cardButton(cardNumber: string, isEmpty: boolean): Html {
  return button({
    label: `尾号 ${cardNumber.slice(-4)} 没有钱`,
    action: 'card',
    fields: { cardNumber, empty: isEmpty ? 'no' : 'yes' },
    pressed: isEmpty,
    quiet: true,
  });
}

function letterRow({ transferId, toCentreCode, status, sentAt, payments }: Readonly<Letter>): Html {
  const city = OTHER_CENTRES.find(({ centreCode }) => centreCode === toCentreCode)?.cityName ?? toCentreCode;
  const paidFen = payments.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const step = (label: string, kind: AnswerKind) =>
    button({ label, action: 'other-centre', fields: { transferId, kind }, quiet: true });
  const steps =
    status === 'cancelled' || status === 'refused'
      ? []
      : [
          step('答复账户', 'tell'),
          step('不同意', 'refuse'),
          step('转本金', 'principal'),
          step('转利息', 'interest'),
          step('少转 500 元', 'less'),
        ];
  return html`<li>
    <span>
      从${city}转来 <b class="money">${yuan(paidFen)}</b>
      <small>${moment(sentAt)} · ${transferId}</small>
    </span>
    <span class="buttons">${badge(LETTER_WORDS[status])} ${steps}</span>
  </li>`;
}

function askedRow({ requestId, toCentreName, askedAt, answer }: Readonly<AskedOfUs>): Html {
  const words =
    answer === null
      ? LETTER_WORDS.sent
      : answer.outcome === 'paid'
        ? LETTER_WORDS.paid
        : LETTER_WORDS.refused;
  return html`<li>
    <span>
      ${toCentreName}来函转走 ${answer !== null && yuan(answer.amountFen)}
      <small>${moment(askedAt)} · ${requestId} ${answer?.reason}</small>
    </span>
    ${badge(words)}
  </li>`;
}
