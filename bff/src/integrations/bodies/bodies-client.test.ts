import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import type { AskOfBody } from '../../modules/bundles/ports';
import { waitUntil } from '../../testing/wait-until';
import { Contract } from '../testing/contract';
import { startOutsideWorld } from '../testing/outside-world';
import { tapWire, type Wiretap } from '../testing/wiretap';
import { BodiesClient } from './bodies-client';

const askOf = (body: string): AskOfBody => ({
  ...{ body, name: '领取基本养老保险待遇资格确认', bundle: '退休“一件事”', dueOn: '2026-12-08' },
  given: { person: { name: '陈小满' }, answers: { retiresOn: '2026-12-01' }, materials: [], results: {} },
  wants: { fields: [{ key: 'from', kind: 'day' }], document: '资格确认表' },
});

let world: Simulators;
let wire: Wiretap;
let bodies: BodiesClient;

beforeAll(async () => {
  world = await startOutsideWorld({ stepDelayMs: 0 });
  wire = await tapWire(world.urls.bodies);
  bodies = new BodiesClient({ baseUrl: wire.url, apiKey: world.credentials.bodiesApiKey });
});
beforeEach(() => world.control.reset());
afterAll(async () => {
  await bodies.close();
  await wire.close();
  await world.stop();
});

const becomes = (requestId: string, status: string) =>
  waitUntil(async () => (await bodies.find(requestId))?.status === status);

it('keeps to the contract on every call there is', async () => {
  world.control.bodies.setTemperament('医保局', 'asks');
  expect(await bodies.find('r-1')).toBeNull();
  await bodies.tell('r-1', askOf('人社局'));
  await bodies.tell('r-1', askOf('人社局'));
  await expect(bodies.tell('r-1', askOf('医保局'))).rejects.toThrow();
  await becomes('r-1', 'done');
  expect(await bodies.find('r-1')).toMatchObject({ document: { title: '资格确认表' }, reason: null });
  await bodies.tell('r-2', askOf('医保局'));
  await becomes('r-2', 'asked-back');
  await bodies.correct('r-2', 'c-1', '已经写清楚');
  await bodies.correct('r-2', 'c-1', '已经写清楚');
  await becomes('r-2', 'done');
  await bodies.remind('r-2', 'm-1');
  expect([await bodies.callBack('r-2'), await bodies.callBack('never-told')]).toEqual([
    'too-late',
    'called-back',
  ]);

  const contract = new Contract('bodies');
  const judged = wire.exchanges.map((exchange) => contract.judge(exchange));
  expect(judged.flatMap(({ departures }) => departures)).toEqual([]);
  expect(new Set(judged.map(({ operationId }) => operationId))).toEqual(new Set(contract.operationIds()));
  const { deliveries } = world.control.bodies.state() as { deliveries: { payload: unknown }[] };
  expect(deliveries.flatMap(({ payload }) => contract.judgeValue('Changed', payload))).toEqual([]);
});

it('has bodies of every temperament, each of which says the same of a request for ever once it has ended', async () => {
  const { control } = world;
  const ends = { refuses: 'refused', twice: 'done', 'changes-mind': 'done', 'for-another': 'done' } as const;
  for (const [temperament, status] of Object.entries(ends)) {
    control.bodies.setTemperament(temperament, temperament as keyof typeof ends);
    await bodies.tell(temperament, askOf(temperament));
    await becomes(temperament, status);
  }
  control.bodies.setTemperament('慢', 'slow');
  control.bodies.setTemperament('忘', 'forgets');
  await bodies.tell('slow', askOf('慢'));
  await bodies.tell('forgets', askOf('忘'));
  await bodies.remind('slow', 'm-1');
  await becomes('slow', 'done');
  expect(await bodies.callBack('forgets')).toBe('called-back');
  control.bodies.act('changes-mind', 'no');
  expect(await bodies.find('changes-mind')).toMatchObject({ status: 'done' });
  // The answer is lost, and what was told is there all the same.
  control.bodies.setFaults([{ operation: 'tell', mode: 'lose-answer', times: 1 }]);
  await expect(bodies.tell('lost', askOf('忘'))).rejects.toMatchObject({ certainty: 'unknown' });
  expect(await bodies.find('lost')).toMatchObject({ status: 'told' });
});
