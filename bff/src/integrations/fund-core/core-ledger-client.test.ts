import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import { Contract } from '../testing/contract';
import { startOutsideWorld } from '../testing/outside-world';
import { tapWire, type Wiretap } from '../testing/wiretap';
import { CoreLedgerClient } from './core-ledger-client';

const CHEN = { memberNo: '450700000001', name: '陈小满' };
const CHENS_DOCUMENT = { kind: 'resident-id', number: '990721199605120268' } as const;
const ACCOUNT = '450721000000101';

let world: Simulators;
let wire: Wiretap;
let ledger: CoreLedgerClient;

beforeAll(async () => {
  world = await startOutsideWorld();
  wire = await tapWire(world.urls.core);
  ledger = new CoreLedgerClient({ baseUrl: wire.url, apiKey: world.credentials.coreApiKey, timeoutMs: 3000 });
});

beforeEach(() => world.control.reset());

afterAll(async () => {
  await ledger.close();
  await wire.close();
  await world.stop();
});

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
  await ledger.postReservation('c-1', 'PAY-1');
  await ledger.closeAccount(ACCOUNT, 'close-1', '退休提取');
  await ledger.reinstateReservation('c-1', '收款行退汇', 'PAY-1');
  await ledger.voidReservation('c-1', '职工撤回');
  await ledger.voidReservation('nobody', '职工撤回');

  const judged = wire.exchanges.map((exchange) => contract.judge(exchange));
  expect(judged.flatMap(({ departures }) => departures)).toEqual([]);
  expect(new Set(judged.map(({ operationId }) => operationId))).toEqual(new Set(contract.operationIds()));
});

it('posts, takes a returned payment back and opens the account that it closed', async () => {
  await reserve('r-5', 4_862_350);
  await ledger.postReservation('r-5', 'PAY-5');
  await ledger.postReservation('r-5', 'PAY-5');
  await ledger.closeAccount(ACCOUNT, 'close-5', '退休提取');
  expect((await ledger.getMember(CHEN.memberNo)).accounts[0]?.status).toBe('closed');
  await ledger.reinstateReservation('r-5', '收款行退汇', 'PAY-5');
  await ledger.reinstateReservation('r-5', '收款行退汇', 'PAY-5');
  expect(await balances()).toEqual([{ balanceFen: 4_862_350, reservedFen: 4_862_350 }]);
  expect((await ledger.getMember(CHEN.memberNo)).accounts[0]?.status).toBe('active');
});

it('has nothing to put back of a payment for which nothing is posted', async () => {
  await reserve('r-8', 100);
  await ledger.reinstateReservation('r-8', '收款行退汇', 'PAY-7');
  await ledger.postReservation('r-8', 'PAY-8');
  await ledger.reinstateReservation('r-8', '收款行退汇', 'PAY-7');
  expect((await ledger.findReservation('r-8'))?.status).toBe('posted');
});

it('calls a lost answer unknown; asking by the id tells that it was done', async () => {
  world.control.core.setFaults([{ operation: 'reserve', mode: 'lose-answer', times: 1 }]);
  await expect(reserve('r-6', 100)).rejects.toMatchObject({ certainty: 'unknown', system: 'core-ledger' });
  expect(await ledger.findReservation('r-6')).toMatchObject({ status: 'reserved', amountFen: 100 });
});

it('refuses a stranger without the key', async () => {
  const stranger = new CoreLedgerClient({ baseUrl: world.urls.core, apiKey: 'guess' });
  await expect(stranger.getMember(CHEN.memberNo)).rejects.toMatchObject({ certainty: 'unavailable' });
  await stranger.close();
});
