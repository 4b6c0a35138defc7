import { buildIndexes, connectMongo, type Connection } from '../../platform/mongo';
import { newId } from '../../platform/ids';
import { FamilySumsRepository } from './family-sums-repository';

let connection: Connection;
let sums: FamilySumsRepository;
beforeAll(async () => {
  connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
  sums = new FamilySumsRepository(connection);
  await buildIndexes(connection);
});
afterAll(() => connection.close());

it('lets of twenty hand-ins of a family at once no more through than the limit that they share', async () => {
  const key = `couple:${newId()}`;
  const limit = { capFen: 100_000, inFacts: () => true };
  const share = (index: number) => ({
    caseId: `case-${index}`,
    memberNo: `m${index % 2}`,
    amountFen: 30_000,
  });
  const taken = await Promise.all(
    Array.from({ length: 20 }, (_, index) => sums.take(key, share(index), new Map(), limit)),
  );
  expect(taken.filter(({ ok }) => ok)).toHaveLength(3);
  const shares = await sums.read(key);
  expect(shares.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(90_000);
  // A repeat of one that passed is the same one, whatever sum it has now.
  const again = { ...shares[0]!, amountFen: 40_000 };
  expect(await sums.take(key, again, new Map(), limit)).toMatchObject({ ok: true });
  expect(await sums.take(key, { ...again, amountFen: 40_001 }, new Map(), limit)).toEqual({
    ok: false,
    leftFen: 40_000,
  });
});
