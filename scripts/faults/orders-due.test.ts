import mongoose from 'mongoose';

import { newId } from '../../bff/src/platform/ids';
import { breachesAtRest } from './checker';
import { startFaultWorld, type FaultWorld } from './fault-world';
import { until } from './persist';
import { signOrder } from './roads/record-roads';
import { shelfAt } from './shelf';

const KEYS = [
  'chen-xiaoman',
  'li-shangmen',
  'fan-paizhao',
  'wen-heshi',
  'li-yao',
  'qin-xinju',
  'nong-maifang',
];
/** Of each member, each by another item. GJJ_ORDERS_DUE=143 makes a thousand and one. */
const OF_EACH = Number(process.env['GJJ_ORDERS_DUE'] ?? 8);
const FIRST_ITEM = 11;
const KILLS = 5;

describe('standing orders that are due on one day', () => {
  let world: FaultWorld | undefined;
  const lastItem = Math.max(20, FIRST_ITEM + OF_EACH - 1);
  beforeAll(async () => void (world = await startFaultWorld({ workers: 2, lastItem })), 120_000);
  afterAll(() => world?.stop(), 60_000);

  async function signAll(): Promise<string[]> {
    const signed: string[] = [];
    for (const member of await Promise.all(KEYS.map((key) => world!.member(key))))
      for (let item = FIRST_ITEM; item < FIRST_ITEM + OF_EACH; item += 1)
        signed.push(await signOrder(member, `FUND${item}`, newId()));
    return signed;
  }

  it('run once each, though a worker is killed five times', async () => {
    const { stores, workers } = world!;
    const client = await mongoose.mongo.MongoClient.connect(stores.mongoUri);
    const made = () => client.db().collection('standing-orders').countDocuments({ 'runs.outcome': 'made' });
    const reached = (count: number) =>
      until(async () => ((await made()) >= count ? true : null), `${count} runs`, { isOver: () => false });
    try {
      const signed = await signAll();
      await shelfAt(stores).comeDue(signed);
      for (let kill = 1; kill <= KILLS; kill += 1) {
        await reached(Math.floor((signed.length * kill) / (KILLS + 1)));
        const victim = workers[kill % 2]!;
        victim.kill();
        await victim.restart();
      }
      await reached(signed.length);
      expect(
        await client
          .db()
          .collection('cases')
          .countDocuments({ 'origin.orderId': { $in: signed } }),
      ).toBe(signed.length);
      expect(await breachesAtRest(world!, [])).toEqual([]);
    } finally {
      await client.close();
    }
  }, 3_600_000);
});
