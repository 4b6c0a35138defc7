import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import type { UnitOperation } from '../../modules/accounts/ports';
import { Contract } from '../testing/contract';
import { startOutsideWorld } from '../testing/outside-world';
import { tapWire, type Wiretap } from '../testing/wiretap';
import { CityTransfersClient } from './city-transfers-client';
import { CoreLedgerClient } from './core-ledger-client';
import { LedgerCorrectionsClient } from './ledger-corrections-client';
import { LoanOffsetsClient } from './loan-offsets-client';
import { UnitLedgerClient } from './unit-ledger-client';

const CHEN = { memberNo: '450700000001', name: '陈小满' };
const CHENS_DOCUMENT = { kind: 'resident-id', number: '990721199605120268' } as const;
const ACCOUNT = '450721000000101';

let world: Simulators;
let wire: Wiretap;
let ledger: CoreLedgerClient;
let units: UnitLedgerClient;
let corrections: LedgerCorrectionsClient;
let cities: CityTransfersClient;
let offsets: LoanOffsetsClient;

beforeAll(async () => {
  world = await startOutsideWorld({ now: () => new Date('2026-11-22T02:00:00Z') });
  wire = await tapWire(world.urls.core);
  const system = { baseUrl: wire.url, apiKey: world.credentials.coreApiKey, timeoutMs: 3000 };
  ledger = new CoreLedgerClient(system);
  units = new UnitLedgerClient(system);
  corrections = new LedgerCorrectionsClient(system);
  cities = new CityTransfersClient(system);
  offsets = new LoanOffsetsClient(system);
});

beforeEach(() => world.control.reset());

afterAll(async () => {
  await ledger.close();
  await units.close();
  await corrections.close();
  await cities.close();
  await offsets.close();
  await wire.close();
  await world.stop();
});

const BAN = { kind: 'withdrawal-fraud' as const, from: '2026-11-22', until: '2029-11-21', reason: '骗提' };
const UNIT = '91990721MA00000X57';
const NEW_UNIT = '91990702MA00000X4K';
/** Invented: there is no region 99. */
const GUAN = { name: '关一新', document: { kind: 'resident-id' as const, number: '990721198602117018' } };
const LIANG = { name: '凉二新', document: { kind: 'resident-id' as const, number: '990721198703127020' } };
const CHEN_ROW = { name: CHEN.name, document: CHENS_DOCUMENT };
const unitOf = (kind: string, rows: UnitOperation['rows'], details: UnitOperation['details'] = {}) => ({
  kind,
  creditCode: UNIT,
  details,
  rows,
});
const newUnit = (kind: string, details: UnitOperation['details']) => ({
  ...unitOf(kind, [], details),
  creditCode: NEW_UNIT,
});
const ofOwn = (kind: string, details: UnitOperation['details']): UnitOperation => ({
  ...{ kind, creditCode: null, details },
  rows: [GUAN],
});
const shares = { unitFen: 60_000, ownFen: 60_000 };
/** Every kind that there is, in an order in which each can be done. */
const operations = {
  'register-unit': newUnit('register-unit', {
    name: '钦南区新开示例有限公司',
    address: '钦南区示例路1号',
    districtCode: '450702',
    unitPercent: 8,
    ownPercent: 8,
  }),
  'change-unit': newUnit('change-unit', { name: '钦南区改名示例有限公司', address: '钦南区示例路2号' }),
  'end-unit': newUnit('end-unit', { reason: '解散' }),
  open: unitOf('open', [
    { ...GUAN, baseFen: 500_000 },
    { ...LIANG, baseFen: 600_000 },
  ]),
  deposit: unitOf('deposit', [{ ...GUAN, ...shares }], { month: '2026-11' }),
  'back-pay': unitOf('back-pay', [{ ...GUAN, fromMonth: '2026-09', toMonth: '2026-10', ...shares }]),
  seal: unitOf('seal', [{ ...GUAN, reason: '离职' }]),
  unseal: unitOf('unseal', [{ ...GUAN, baseFen: 550_000 }]),
  'set-bases': unitOf('set-bases', [{ ...GUAN, baseFen: 560_000 }], { fromMonth: '2026-12' }),
  'set-ratio': unitOf('set-ratio', [], { fromMonth: '2026-12', unitPercent: 10, ownPercent: 10 }),
  'seal again': unitOf('seal', [{ ...LIANG, reason: '离职' }]),
  'transfer-in': {
    ...unitOf('transfer-in', [{ ...LIANG, baseFen: 700_000 }]),
    creditCode: '91990722MA00000X2C',
  },
  'seal once more': unitOf('seal', [{ ...GUAN, reason: '离职' }]),
  'register-flexible': {
    kind: 'register-flexible',
    creditCode: null,
    details: { baseFen: 400_000, percent: 10, districtCode: '450721' },
    rows: [GUAN],
  },
  'set-flexible': ofOwn('set-flexible', { baseFen: 500_000, percent: 12 }),
  'deposit-flexible': ofOwn('deposit-flexible', { month: '2026-08', amountFen: 60_000 }),
  'end-flexible': ofOwn('end-flexible', { reason: '本人停缴' }),
} satisfies Record<string, UnitOperation>;

function reserve(reservationId: string, amountFen: number, homeKey: string | null = null) {
  return ledger.reserve({ reservationId, memberNo: CHEN.memberNo, amountFen, itemCode: 'W04', homeKey });
}

async function balances() {
  const { accounts } = await ledger.getMember(CHEN.memberNo);
  return accounts.map(({ balanceFen, reservedFen }) => ({ balanceFen, reservedFen }));
}

it('finds a member by kind and number of the document, with the name as it writes it, and nobody by half of them', async () => {
  expect(await ledger.findMember(CHENS_DOCUMENT)).toEqual(CHEN);
  expect(await ledger.findMember({ ...CHENS_DOCUMENT, kind: 'passport' })).toBeNull();
});

it('pages through twenty years of entries, each once', async () => {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await ledger.listEntries('450700000000901', { limit: 100, ...(cursor && { cursor }) });
    seen.push(...page.entries.map((entry) => entry.entryId));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(seen.length).toBeGreaterThan(250);
  expect(new Set(seen).size).toBe(seen.length);
});

it('reserves once for an id, and refuses another body under it', async () => {
  const first = await reserve('r-1', 540_000);
  expect(await reserve('r-1', 540_000)).toEqual(first);
  expect(await reserve('r-1', 540_001)).toEqual({ ok: false, reason: 'reservation-differs' });
  expect(await balances()).toEqual([{ balanceFen: 4_862_350, reservedFen: 540_000 }]);
});

it('says why it refuses', async () => {
  expect(await reserve('r-2', 99_999_999)).toEqual({ ok: false, reason: 'insufficient-balance' });
  const frozen = {
    reservationId: 'r-3',
    memberNo: '450700000008',
    amountFen: 1,
    itemCode: 'W04',
    homeKey: null,
  };
  expect(await ledger.reserve(frozen)).toEqual({ ok: false, reason: 'account-frozen' });
});

it('keeps to the contract on every call there is, in both directions', async () => {
  const contract = new Contract('core-ledger');
  wire.exchanges.length = 0;
  await ledger.findMember(CHENS_DOCUMENT);
  await ledger.getMember('450700000008');
  await ledger.listEntries(ACCOUNT, { year: 2025, kind: 'deposit', limit: 5 });
  await reserve('c-1', 4_862_350, 'HOME-1');
  await reserve('c-1', 1);
  await reserve('c-2', 1);
  await ledger.findReservation('c-1');
  expect(await ledger.findReservation('nobody')).toBeNull();
  await ledger.sealAccount(ACCOUNT, 'seal-1', '与单位终止劳动关系');
  await ledger.postReservation('c-1', 'PAY-1', 4_862_350);
  await ledger.closeAccount(ACCOUNT, 'close-1', '退休提取');
  await ledger.reinstateReservation('c-1', '收款行退汇', 'PAY-1');
  await ledger.voidReservation('c-1', '职工撤回');
  await ledger.voidReservation('nobody', '职工撤回');
  for (const kind of Object.keys(operations) as (keyof typeof operations)[]) {
    expect(await units.checkOperation(operations[kind])).toEqual([]);
    expect(await units.carryOut(`c-${kind}`, operations[kind])).toMatchObject({ ok: true });
  }
  expect(await units.findUnit(UNIT)).toMatchObject({ status: 'active', unitPercent: 10 });
  expect(await units.findUnit(NEW_UNIT)).toMatchObject({ status: 'ended', name: '钦南区改名示例有限公司' });
  expect(await units.findUnit('91990721MA00000X58')).toBeNull();
  expect(await units.findOperation('c-open')).toMatchObject({ people: 2 });
  expect(await units.findOperation('nobody')).toBeNull();
  await units.carryOut('c-refused', operations.open);
  await expect(units.carryOut('c-open', operations.deposit)).rejects.toMatchObject({
    certainty: 'unavailable',
  });

  await ledger.enterBan(CHEN.memberNo, 'ban-1', BAN);
  await ledger.liftBan(CHEN.memberNo, 'ban-1', '复核撤销');
  await reserve('c-repaid', 100);
  await ledger.postReservation('c-repaid', 'PAY-repaid', 100);
  await ledger.takeRepayment('RB-0', { reservationId: 'c-repaid', amountFen: 60 });

  const [entry] = (await ledger.listEntries(ACCOUNT, { kind: 'deposit', limit: 1 })).entries;
  const wrong = { ...{ memberNo: CHEN.memberNo, accountNo: ACCOUNT }, reason: '单位补缴没有入账' };
  expect(await corrections.findCorrection('fix-1')).toBeNull();
  const asked = { ...wrong, entryIds: [entry!.entryId] };
  const answer = { status: 'corrected', words: '已按原始凭证更正' };
  expect(await corrections.askCorrection('fix-1', asked)).toEqual(answer);
  expect(await corrections.askCorrection('fix-1', asked)).toEqual(answer);
  expect(await corrections.findCorrection('fix-1')).toEqual(answer);
  await expect(corrections.askCorrection('fix-2', { ...wrong, entryIds: ['none'] })).rejects.toMatchObject({
    certainty: 'unavailable',
  });

  await cities.enter('ct-0', ofChen);
  await reserve('c-held', 1);
  await cities.moveOut('ct-out-0', toAnotherCity);

  await setAsideForDai('c-offset', 100);
  await offsets.pay('offset-0', { reservationId: 'c-offset', loanNo: DAIS_LOAN, amountFen: 100 });
  await offsets.find('offset-0');

  const judged = wire.exchanges.map((exchange) => contract.judge(exchange));
  expect(judged.flatMap(({ departures }) => departures)).toEqual([]);
  expect(new Set(judged.map(({ operationId }) => operationId))).toEqual(new Set(contract.operationIds()));
});

const DAI = '450700000033';
const DAIS_LOAN = 'DEMO-JK-2023-0033';
const setAsideForDai = (reservationId: string, amountFen: number) =>
  ledger.reserve({ reservationId, memberNo: DAI, amountFen, itemCode: 'W06', homeKey: null });

it('moves what is set aside to the own loan, once for an id and in one step with the posting, or says why not', async () => {
  const loan = async () => (await ledger.getMember(DAI)).loans![0]!.balanceFen;
  const balance = async () => (await ledger.getMember(DAI)).accounts[0]!.balanceFen;
  const [owedFen, heldFen] = [await loan(), await balance()];
  await setAsideForDai('o-1', 210_000);
  expect(await offsets.find('offset-1')).toBeNull();
  const of = { reservationId: 'o-1', loanNo: DAIS_LOAN, amountFen: 200_000 };
  const done = { status: 'done', reason: null, amountFen: 200_000 };
  expect(await offsets.pay('offset-1', of)).toMatchObject(done);
  expect(await offsets.pay('offset-1', of)).toMatchObject(done);
  expect(await offsets.pay('offset-1', { ...of, amountFen: 1 })).toBeNull();
  expect(await offsets.find('offset-1')).toMatchObject(done);
  await ledger.postReservation('o-1', 'offset-1', 200_000);
  expect(await loan()).toBe(owedFen - 200_000);
  expect(await balance()).toBe(heldFen - 200_000);
  expect((await ledger.getMember(DAI)).accounts[0]!.reservedFen).toBe(0);
  const [entry] = (await ledger.listEntries('450721000003301', { limit: 1 })).entries;
  expect(entry).toMatchObject({ summary: '冲还公积金贷款', amountFen: -200_000 });
  await expect(offsets.pay('offset-2', { ...of, amountFen: 1 })).rejects.toMatchObject({
    certainty: 'unavailable',
  });
  await setAsideForDai('o-2', 10_000_000);
  const tooMuch = { ...of, reservationId: 'o-2', amountFen: 10_000_000 };
  const refused = { status: 'refused', reason: 'more-than-owed' };
  expect(await offsets.pay('offset-3', tooMuch)).toMatchObject(refused);
  expect(await offsets.pay('offset-3', tooMuch)).toMatchObject(refused);
  expect(await loan()).toBe(owedFen - 200_000);
  await ledger.voidReservation('o-2', '冲还贷未成');
});

const ofChen = { memberNo: CHEN.memberNo, accountNo: ACCOUNT, amountFen: 5_000, summary: '异地转入' };
const toAnotherCity = { memberNo: CHEN.memberNo, accountNo: ACCOUNT, summary: '异地转出' };

it('enters money of another city once for its id, and moves an account away whole, or says what is in the way', async () => {
  const taken = { ok: true, amountFen: 5_000 };
  expect(await cities.enter('ct-1', ofChen)).toEqual(taken);
  expect(await cities.enter('ct-1', ofChen)).toEqual(taken);
  await expect(cities.enter('ct-1', { ...ofChen, amountFen: 1 })).rejects.toThrow();
  expect(await balances()).toEqual([{ balanceFen: 4_867_350, reservedFen: 0 }]);
  await reserve('r-12', 1);
  expect(await cities.moveOut('ct-2', toAnotherCity)).toEqual({ ok: false, reason: 'account-reserved' });
  await ledger.voidReservation('r-12', '撤销');
  const moved = { ok: true, amountFen: 4_867_350 };
  expect(await cities.moveOut('ct-2', toAnotherCity)).toEqual(moved);
  expect(await cities.moveOut('ct-2', toAnotherCity)).toEqual(moved);
  expect((await ledger.getMember(CHEN.memberNo)).accounts[0]).toMatchObject({
    status: 'closed',
    balanceFen: 0,
  });
  expect(await cities.enter('ct-3', ofChen)).toEqual({ ok: false, reason: 'account-closed' });
});

it('keeps a ban from its first to its last day, once for an id, until it is lifted', async () => {
  const until = async () => (await ledger.getMember(CHEN.memberNo)).fraudBanUntil;
  await ledger.enterBan(CHEN.memberNo, 'ban-1', { ...BAN, from: '2026-11-23' });
  expect(await until()).toBeNull();
  await ledger.enterBan(CHEN.memberNo, 'ban-2', BAN);
  await ledger.enterBan(CHEN.memberNo, 'ban-2', BAN);
  expect(await until()).toBe(BAN.until);
  await expect(
    ledger.enterBan(CHEN.memberNo, 'ban-2', { ...BAN, until: '2031-11-21' }),
  ).rejects.toMatchObject({ certainty: 'unavailable' });
  await ledger.liftBan(CHEN.memberNo, 'ban-2', '复核撤销');
  await ledger.liftBan(CHEN.memberNo, 'ban-2', '复核撤销');
  // A late repeat does not bring back what was lifted.
  await ledger.enterBan(CHEN.memberNo, 'ban-2', BAN);
  expect(await until()).toBeNull();
  await ledger.liftBan(CHEN.memberNo, 'never-entered', '复核撤销');
});

it('puts what was paid back into the account once, opens what was closed, and counts less as withdrawn', async () => {
  await reserve('r-11', 4_862_350);
  await ledger.postReservation('r-11', 'PAY-11', 4_862_350);
  await ledger.closeAccount(ACCOUNT, 'close-9', '退休提取');
  const pay = () => ledger.takeRepayment('RB-1', { reservationId: 'r-11', amountFen: 4_000_000 });
  await pay();
  await pay();
  expect(await balances()).toEqual([{ balanceFen: 4_000_000, reservedFen: 0 }]);
  const member = await ledger.getMember(CHEN.memberNo);
  expect(member.accounts[0]?.status).toBe('active');
  expect(member.withdrawals.find(({ withdrawalId }) => withdrawalId === 'r-11')?.amountFen).toBe(862_350);
  await expect(ledger.takeRepayment('RB-1', { reservationId: 'r-11', amountFen: 1 })).rejects.toMatchObject({
    certainty: 'unavailable',
  });
});

it('posts, takes a returned payment back and opens the account that it closed', async () => {
  await reserve('r-5', 4_862_350);
  await ledger.postReservation('r-5', 'PAY-5', 4_862_350);
  await ledger.postReservation('r-5', 'PAY-5', 4_862_350);
  await ledger.closeAccount(ACCOUNT, 'close-5', '退休提取');
  expect((await ledger.getMember(CHEN.memberNo)).accounts[0]?.status).toBe('closed');
  await ledger.reinstateReservation('r-5', '收款行退汇', 'PAY-5');
  await ledger.reinstateReservation('r-5', '收款行退汇', 'PAY-5');
  expect(await balances()).toEqual([{ balanceFen: 4_862_350, reservedFen: 4_862_350 }]);
  expect((await ledger.getMember(CHEN.memberNo)).accounts[0]?.status).toBe('active');
});

it('frees what was set aside and not paid, and puts back what was', async () => {
  await reserve('r-9', 5_000);
  await ledger.postReservation('r-9', 'PAY-9', 3_000);
  expect(await balances()).toEqual([{ balanceFen: 4_859_350, reservedFen: 0 }]);
  await ledger.reinstateReservation('r-9', '收款行退汇', 'PAY-9');
  expect(await balances()).toEqual([{ balanceFen: 4_862_350, reservedFen: 3_000 }]);
});

it('has nothing to put back of a payment for which nothing is posted', async () => {
  await reserve('r-8', 100);
  await ledger.reinstateReservation('r-8', '收款行退汇', 'PAY-7');
  await ledger.postReservation('r-8', 'PAY-8', 100);
  await ledger.reinstateReservation('r-8', '收款行退汇', 'PAY-7');
  expect((await ledger.findReservation('r-8'))?.status).toBe('posted');
});

it('hears a repeat of a putting back after what was put back is free', async () => {
  await reserve('r-10', 100);
  await ledger.postReservation('r-10', 'PAY-10', 100);
  await ledger.reinstateReservation('r-10', '收款行退汇', 'PAY-10');
  await ledger.voidReservation('r-10', '撤销');
  await ledger.reinstateReservation('r-10', '收款行退汇', 'PAY-10');
  expect((await ledger.findReservation('r-10'))?.status).toBe('voided');
});

it('calls a lost answer unknown; asking by the id tells that it was done', async () => {
  world.control.core.setFaults([{ operation: 'reserve', mode: 'lose-answer', times: 1 }]);
  await expect(reserve('r-6', 100)).rejects.toMatchObject({ certainty: 'unknown', system: 'core-ledger' });
  expect(await ledger.findReservation('r-6')).toMatchObject({ status: 'reserved', amountFen: 100 });
});

it('does an operation wholly or not at all, and names every row that stands in the way', async () => {
  const list = unitOf(
    'deposit',
    [
      { ...CHEN_ROW, ...shares },
      { ...CHEN_ROW, name: '陈大满', ...shares },
      { ...GUAN, ...shares },
    ],
    { month: '2026-11' },
  );
  const problems = [
    { row: 2, code: 'person-repeated' },
    { row: 3, code: 'member-unknown' },
  ];
  expect(await units.checkOperation(list)).toEqual(problems);
  expect(await units.carryOut('u-1', list)).toEqual({ ok: false, problems });
  expect(await balances()).toEqual([{ balanceFen: 4_862_350, reservedFen: 0 }]);
});

it('posts a deposit once under its id, whatever became of the answer, so that its member sees it', async () => {
  const list = unitOf('deposit', [{ ...CHEN_ROW, ...shares }], { month: '2026-11' });
  world.control.core.setFaults([{ operation: 'do-unit-operation', mode: 'lose-answer', times: 1 }]);
  await expect(units.carryOut('u-2', list)).rejects.toMatchObject({ certainty: 'unknown' });
  const done = await units.findOperation('u-2');
  expect(done).toMatchObject({ people: 1, amountFen: 120_000 });
  expect(await units.carryOut('u-2', list)).toEqual({ ok: true, done });
  expect(await balances()).toEqual([{ balanceFen: 4_982_350, reservedFen: 0 }]);
  const { entries } = await ledger.listEntries(ACCOUNT, { limit: 1 });
  expect(entries[0]).toMatchObject({ kind: 'deposit', amountFen: 120_000, summary: '汇缴2026-11' });
  expect(await units.carryOut('u-3', list)).toMatchObject({ problems: [{ row: 1, code: 'month-paid' }] });
});

it('lets no unit end whose people it still deposits for, and nothing be done for one that has ended', async () => {
  const end = unitOf('end-unit', [], { reason: '解散' });
  expect(await units.carryOut('u-4', end)).toMatchObject({
    problems: [{ row: null, code: 'accounts-active' }],
  });
  const ended = { ...end, creditCode: '9199072100000010X6' };
  expect(await units.checkOperation(ended)).toEqual([{ row: null, code: 'unit-ended' }]);
});

it('refuses a stranger without the key', async () => {
  const stranger = new CoreLedgerClient({ baseUrl: world.urls.core, apiKey: 'guess' });
  await expect(stranger.getMember(CHEN.memberNo)).rejects.toMatchObject({ certainty: 'unavailable' });
  await stranger.close();
});
