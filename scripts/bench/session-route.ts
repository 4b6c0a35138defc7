import { NODE_FLAGS } from '../start/node-flags';
import type { BenchWorld } from './bench-world';
import { load } from './load';
import { median, ratioRow, type Row } from './row';
import { BENCH_PATH } from './subjects/session-answer';

const ROUNDS = 5;
const ROUND_SECONDS = 4;
const WARM_UP_SECONDS = 2;

/** Turn and turn about, so that whatever else the machine does hits both alike. */
export async function measureSessionRoute(world: BenchWorld): Promise<Row> {
  const product = await world.startSubject('session-product.ts', NODE_FLAGS);
  const bare = await world.startSubject('session-bare.ts');
  const { token } = await world.member('chen-xiaoman', product.url);
  const ours = { url: product.url + BENCH_PATH, token: token ?? '' };
  const theirs = { url: bare.url + BENCH_PATH, token: token ?? '' };
  for (const one of [ours, theirs]) await load({ ...one, seconds: WARM_UP_SECONDS });
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const fast = await load({ ...theirs, seconds: ROUND_SECONDS });
    ratios.push((await load({ ...ours, seconds: ROUND_SECONDS })) / fast);
  }
  await Promise.all([product.server.stop(), bare.server.stop()]);
  return ratioRow(
    'Session route (token, Redis, 1 KB, all middleware) against bare node:http',
    median(ratios),
    0.85,
  );
}
