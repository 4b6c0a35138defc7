import { addDays } from '@gjj/shared-types';
import fc from 'fast-check';
import { Assessor } from '../../applications';
import { Catalogue, loadCentre, onlyVersion } from '../../catalogue';
import { FactGatherer } from '../../checks';
import { ledgerWith, RecordedExchange, someAccount, someMember } from '../../checks/testing/outside-parties';
import type { LedgerMember } from '../../accounts';
import { YearAhead, yearFrom } from '../year-ahead';

export const today = '2026-11-22';
const now = new Date('2026-11-22T02:13:00.000Z');
const person = {
  userId: 'user-1',
  memberNo: '450700000001',
  centreCode: undefined,
  name: '陈小满',
  nameSure: true,
  phone: null,
  consentReference: 'joined',
};

/** Days around today, near and far. */
const dayNear = fc
  .oneof(fc.integer({ min: -500, max: 400 }), fc.integer({ min: -1500, max: 30 }))
  .map((days) => addDays(today, days));
const before = fc.integer({ min: 0, max: 500 }).map((days) => addDays(today, -days));
const sum = fc.oneof(fc.integer({ min: 0, max: 400_000 }), fc.integer({ min: 0, max: 30_000_000 }));

const withdrawal = fc.record({
  withdrawalId: fc.uuid(),
  itemCode: fc.constantFrom('W04', 'W04', 'W05', 'W06', 'W14', 'W15', 'W01'),
  amountFen: sum,
  postedOn: before,
  homeKey: fc.constantFrom(null, 'home-1'),
});

/** A member of the ledger, as it may be today. */
const ledgerMember: fc.Arbitrary<LedgerMember> = fc
  .record({
    status: fc.constantFrom('active' as const, 'active' as const, 'sealed' as const),
    balanceFen: sum,
    monthlyDepositFen: fc.integer({ min: 0, max: 400_000 }),
    continuousMonths: fc.integer({ min: 0, max: 40 }),
    sealedOn: before,
    lastDepositMonth: fc.constantFrom('2026-11', '2026-10', '2026-07'),
    withdrawals: fc.array(withdrawal, { maxLength: 4 }),
    banned: fc.option(dayNear, { freq: 8, nil: null }),
  })
  .map(({ status, sealedOn, withdrawals, banned, ...account }) => ({
    ...someMember,
    fraudBanUntil: banned,
    accounts: [{ ...someAccount, ...account, status, sealedOn: status === 'sealed' ? sealedOn : null }],
    withdrawals,
  }));

const purchase = fc.record({
  homeKey: fc.constantFrom('home-1', 'home-2'),
  contractNo: fc.constant('1'),
  filedOn: before,
  address: fc.constant('示例路1号'),
  priceFen: fc.constant(60_000_000),
  loanFen: sum,
  paidFen: sum,
  invoiceNo: fc.constantFrom(null, '1'),
  kind: fc.constantFrom('new' as const, 'second-hand' as const),
});

const lease = fc
  .record({
    from: dayNear,
    length: fc.integer({ min: 20, max: 800 }),
    fen: fc.integer({ min: 50_000, max: 400_000 }),
  })
  .map(({ from, length, fen }) => ({
    filingNo: '1',
    address: '示例路1号',
    monthlyRentFen: fen,
    from,
    to: addDays(from, length),
    districtCode: '450721',
    kind: 'market' as const,
  }));

/** What the departments say, as they may today; people alone, and couples of whom the spouse deposits nothing. */
const departments = fc.record({
  marriage: fc.constantFrom(
    { status: 'single' as const, spouse: null },
    { status: 'married' as const, spouse: null },
  ),
  property: fc.constant({ homes: [] }),
  lease: fc.record({ leases: fc.array(lease, { maxLength: 2 }) }),
  purchase: fc.record({ purchases: fc.array(purchase, { maxLength: 2 }) }),
  pension: fc.record({
    retired: fc.constantFrom(false, false, false, true),
    retiredOn: fc.constant(null),
    kind: fc.constant(null),
  }),
  household: fc.record({ cityCode: fc.constantFrom('450700', '110000'), since: before }),
  children: fc.record({
    children: fc.array(
      fc.record({ birthDay: fc.integer({ min: 6300, max: 6900 }).map((days) => addDays(today, -days)) }),
      { maxLength: 3 },
    ),
  }),
  talent: fc.constant({ highTalent: false }),
  education: fc.constant({ graduations: [] }),
  veteran: fc.constant({ veteran: false }),
  assistance: fc.record({ minimumAllowance: fc.boolean(), housingHardship: fc.constant(false) }),
  'rent-invoice': fc.constant({ monthlyFen: 100_000 }),
  mortgage: fc.record({
    loans: fc.array(
      fc.record({
        homeKey: fc.constant('home-1'),
        kind: fc.constantFrom('commercial' as const, 'fund' as const),
        startedOn: before,
        monthlyRepaymentFen: fc.constant(300_000),
        repaidLast12MonthsFen: sum,
      }),
      { maxLength: 2 },
    ),
  }),
  medical: fc.constant({ ownPaidLast12MonthsFen: 0 }),
  'labour-appraisal': fc.constant({ totallyDisabled: false }),
  'home-invoice': fc.record({
    renovationFen: fc.option(sum, { nil: null }),
    propertyFeeLast12MonthsFen: fc.option(sum, { nil: null }),
  }),
  'deposits-elsewhere': fc.constant({ accounts: [] }),
});

export interface RandomMember {
  member: LedgerMember;
  answers: ConstructorParameters<typeof RecordedExchange>[0];
  /** Of a resident's number. */
  born: string;
}

export const randomMember = fc.record({
  member: ledgerMember,
  answers: departments,
  born: fc.constantFrom('19961126', '19911122', '19960229', '19700101', '19911221'),
}) as unknown as fc.Arbitrary<RandomMember>;

export async function catalogueOf(folder: string): Promise<Catalogue> {
  return new Catalogue(onlyVersion(await loadCentre(folder)), () => today);
}

/** The year of such a member at a centre, by the code that answers members. */
export async function yearOf(
  catalogue: Catalogue,
  { member, answers, born }: RandomMember,
): Promise<YearAhead> {
  const clock = { now: () => now };
  const settings = { cityCode: catalogue.cityCode, ledgerMs: 1000, exchangeMs: 1000 };
  const gatherer = new FactGatherer(
    ledgerWith(async () => member),
    new RecordedExchange(answers),
    clock,
    settings,
  );
  const centres = { of: () => catalogue, ofOrMain: () => catalogue };
  const assessor = new Assessor(centres, () => gatherer, clock, {
    seal: (text) => text,
    open: (text) => text,
  });
  const document = { kind: 'resident-id' as const, number: `990721${born}0268` };
  const also = catalogue.on(today).homeLoan?.factsOfLimit ?? [];
  const of = { until: yearFrom(today), purpose: '看往后一年', also };
  return new YearAhead(await assessor.foresee({ ...person, document }, of));
}
