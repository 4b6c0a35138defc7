import type { Account, Reservation } from '../../core-ledger/records';
import { html, type Html } from '../html';
import { badge, nothing } from '../pieces';
import { ACCOUNT_WORDS, RESERVATION_WORDS, yuan } from '../words';
import type { Panel } from './panel';

const ENTRIES_SHOWN = 5;

/** The core ledger's view of the member: accounts, what is set aside, the last entries. */
export const ledgerPanel: Panel = {
  id: 'ledger',
  title: '核心账',
  note: '这个人的账户、预占和最近明细',
  draw: ({ systems, person }) => {
    const { books } = systems.core;
    const accounts = person.memberNo === undefined ? [] : books.accountsOf(person.memberNo);
    if (accounts.length === 0) return nothing('没有公积金账户');
    const reservations = books.reservations.all().filter((one) => one.memberNo === person.memberNo);
    return html`<ul class="rows">
        ${accounts.map(accountRow)}
      </ul>
      <h3>预占</h3>
      ${
        reservations.length === 0
          ? nothing('没有预占')
          : html`<ul class="rows">
              ${reservations.toReversed().map(reservationRow)}
            </ul>`
      }
      <h3>最近明细</h3>
      <ul class="rows">
        ${accounts.flatMap((account) => entryRows(books.entriesOf(account.accountNo)))}
      </ul>`;
  },
};

function accountRow(account: Readonly<Account>): Html {
  return html`<li>
    <span>
      <b class="money">${yuan(account.balanceFen)}</b> ${account.employerName}
      <small
        >账号 ${account.accountNo} · 已预占 ${yuan(account.reservedFen)} · 月缴存
        ${yuan(account.monthlyDepositFen)}</small
      >
    </span>
    ${badge(ACCOUNT_WORDS[account.status])}
  </li>`;
}

function reservationRow(reservation: Readonly<Reservation>): Html {
  return html`<li>
    <span>
      <b class="money">${yuan(reservation.amountFen)}</b> ${reservation.itemCode}
      <small>${reservation.reservationId}</small>
    </span>
    ${badge(RESERVATION_WORDS[reservation.status])}
  </li>`;
}

function entryRows(
  entries: readonly { postedOn: string; summary: string; amountFen: number; balanceFen: number }[],
) {
  return entries
    .slice(-ENTRIES_SHOWN)
    .toReversed()
    .map(
      (entry) =>
        html`<li>
          <span>${entry.summary}<small>${entry.postedOn}</small></span>
          <span class="money">${yuan(entry.amountFen)}<small>余额 ${yuan(entry.balanceFen)}</small></span>
        </li>`,
    );
}
