import type { Books } from '../books';
import type { Unit } from '../records';
import { monthlyFen } from './people';
import { refused, type Planned } from './plan';
import type { RequestOf } from './request';

/** 单位缴存登记. */
export function registerUnit(books: Books, { creditCode, details }: RequestOf<'register-unit'>): Planned {
  const known = books.units.all().find((unit) => unit.creditCode === creditCode);
  if (known?.status === 'active') return refused('unit-registered');
  const number = books.units.all().length + 1;
  const unitNo = known?.unitNo ?? `${details.districtCode}${String(number).padStart(6, '0')}`;
  return planned(books, { unitNo, creditCode, status: 'active', ...details });
}

/** 变更: the name stands on its people's accounts too. */
export function changeUnit(
  books: Books,
  unit: Readonly<Unit>,
  { details }: RequestOf<'change-unit'>,
): Planned {
  const accounts = accountsOf(books, unit).map((account) =>
    books.accounts.put(account.accountNo, { ...account, employerName: details.name }),
  );
  return planned(books, { ...unit, ...details }, accounts);
}

/** 注销: nobody may be left whom the unit deposits for. */
export function endUnit(books: Books, unit: Readonly<Unit>): Planned {
  if (accountsOf(books, unit).some(({ status }) => status === 'active')) return refused('accounts-active');
  return planned(books, { ...unit, status: 'ended' });
}

export function setRatio(books: Books, unit: Readonly<Unit>, { details }: RequestOf<'set-ratio'>): Planned {
  const { unitPercent, ownPercent } = details;
  const changed = { ...unit, unitPercent, ownPercent };
  const accounts = accountsOf(books, unit).flatMap((account) =>
    account.status !== 'active' || account.baseFen === undefined
      ? []
      : [
          books.accounts.put(account.accountNo, {
            ...account,
            monthlyDepositFen: monthlyFen(account.baseFen, changed),
          }),
        ],
  );
  return planned(books, changed, accounts);
}

function accountsOf(books: Books, { unitNo }: Unit) {
  return books.accounts.all().filter((account) => account.unitNo === unitNo);
}

function planned(books: Books, unit: Unit, others: ReturnType<Books['accounts']['put']>[] = []): Planned {
  const changes = [books.units.put(unit.unitNo, unit), ...others];
  return { plan: { unitNo: unit.unitNo, people: others.length, amountFen: 0, changes } };
}
