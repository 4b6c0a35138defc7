import { addDays, dayOf } from '@gjj/shared-types';
import { connectMongo, type Connection } from '../../platform/mongo';
import { newId } from '../../platform/ids';
import type { AppError } from '../../platform/errors';
import type { ActingMandate, AgentAct } from '../applications';
import { createActing } from './acting';
import { endMandate } from './commands/step-mandate';
import type { MandateParts } from './mandate-parts';
import type { MandateRow } from './mandate-model';
import { MandateRecords } from './mandate-repository';

let connection: Connection;
let mandates: MandateRecords;
beforeAll(async () => {
  connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
  mandates = new MandateRecords(connection, ['qinzhou']);
});
afterAll(() => connection.close());

const now = new Date('2026-11-25T02:00:00Z');
const today = dayOf(now.toISOString());

function partsWith(more: Partial<MandateParts> = {}): MandateParts {
  const person = {
    name: '韦代办',
    memberNo: 'm',
    document: { kind: 'resident-id', number: '990721198906070538' },
  };
  const members = { getPerson: async () => person, hasEstate: async () => false };
  const ledger = { getMember: async () => ({ frozen: false, accounts: [{ status: 'active' }] }) };
  const parts = { mandates, members, ledger, clock: { now: () => now }, isLocked: async () => false };
  return { ...parts, sealer: { open: (text: string) => text }, ...more } as unknown as MandateParts;
}

async function inForce(more: Partial<MandateRow> = {}): Promise<MandateRow> {
  const row = {
    _id: newId(),
    version: 0,
    centreCode: 'qinzhou',
    state: 'active',
    principalId: newId(),
    principalName: '农委托',
    agentName: '韦代办',
    agentKnownBy: { by: 'phone', number: '13800000000' },
    agentId: newId(),
    items: [{ itemCode: 'W04', itemName: '房租提取' }],
    endOn: addDays(today, 1),
    limitFen: 1,
    card: { cardId: 'c', bankName: '示例银行', last4: '0001' },
    requestKey: newId(),
    requestHash: 'h',
    signature: { at: now, signedName: 's', consents: [], says: '' },
    answerBy: today,
    answeredAt: now,
    ended: null,
    acts: [],
    createdAt: now,
    nextAt: null,
    outbox: [],
    updatedAt: now,
    ...more,
  } as MandateRow;
  await mandates.insert(row);
  return row;
}

const act = (key: string, kind: AgentAct['kind'] = 'uploaded'): AgentAct => ({
  ...{ kind, key },
  caseId: 'case-1',
  itemName: '房租提取',
});

async function acting(row: MandateRow, parts = partsWith()): Promise<ActingMandate> {
  return (await createActing(parts).find(row._id, row.agentId!))!;
}

describe('whether somebody may act', () => {
  it('is a mandate in force between these two, whatever a worker has written', async () => {
    const row = await inForce();
    const { find } = createActing(partsWith());
    expect(await find(row._id, row.agentId!)).toMatchObject({ principalId: row.principalId, cardId: 'c' });
    expect(await find(row._id, row.principalId)).toBeNull();
    expect(await find(newId(), row.agentId!)).toBeNull();
    const past = await inForce({ endOn: addDays(today, -1) });
    expect(await find(past._id, past.agentId!)).toBeNull();
    const asked = await inForce({ state: 'asked' });
    expect(await find(asked._id, asked.agentId!)).toBeNull();
  });

  it('ends with the life of the one who gave it', async () => {
    const members = { ...partsWith().members, hasEstate: async () => true };
    const row = await inForce();
    expect(await createActing(partsWith({ members })).find(row._id, row.agentId!)).toBeNull();
  });

  it('ends for good where the account is frozen, and says so to both', async () => {
    const row = await inForce();
    const frozen = { getMember: async () => ({ frozen: true, accounts: [{ status: 'frozen' }] }) };
    const parts = partsWith({ ledger: frozen as unknown as MandateParts['ledger'] });
    const note = createActing(parts).note(await acting(row), act('a', 'handed-in'));
    await expect(note).rejects.toMatchObject({ code: 'mandate.over' });
    const after = (await mandates.find(row._id))!;
    expect(after).toMatchObject({ state: 'ended', ended: { by: 'account' }, acts: [] });
    expect(after.outbox.map(({ name }) => name)).toEqual(['mandate-ended', 'mandate-over']);
  });

  it('waits while the agent has locked their own account', async () => {
    const row = await inForce();
    const parts = partsWith({ isLocked: async (userId) => userId === row.agentId });
    const note = createActing(parts).note(await acting(row), act('a', 'began'));
    await expect(note).rejects.toMatchObject({ code: 'safety.locked' });
    expect((await mandates.find(row._id))!.state).toBe('active');
  });

  it('is told of each act once, however often and by however many it is written down', async () => {
    const row = await inForce();
    const { note } = createActing(partsWith());
    const mandate = await acting(row);
    await Promise.all(Array.from({ length: 20 }, (_, place) => note(mandate, act(`key-${place % 4}`))));
    await note(mandate, act('seen', 'looked'));
    const after = (await mandates.find(row._id))!;
    expect(after.acts.map(({ key }) => key).sort()).toEqual(['key-0', 'key-1', 'key-2', 'key-3', 'seen']);
    expect(after.outbox.map(({ name }) => name)).toEqual(Array.from({ length: 4 }, () => 'mandate-act'));
  });

  it('is over once an ending was answered, though twenty acts race it', async () => {
    const row = await inForce();
    const parts = partsWith();
    const { note } = createActing(parts);
    const mandate = await acting(row);
    const acts = Array.from({ length: 20 }, async (_, place) => {
      await note(mandate, act(`race-${place}`));
      return `race-${place}`;
    });
    const ended = endMandate(parts, row._id, row.principalId);
    const settled = await Promise.allSettled(acts);
    await ended;
    const through = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    for (const one of settled)
      if (one.status === 'rejected') expect((one.reason as AppError).code).toBe('mandate.over');
    const after = (await mandates.find(row._id))!;
    expect(after.state).toBe('ended');
    expect(after.acts.map(({ key }) => key).sort()).toEqual(through.sort());
    await expect(note(mandate, act('late'))).rejects.toMatchObject({ code: 'mandate.over' });
  });
});
