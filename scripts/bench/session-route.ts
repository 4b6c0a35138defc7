import { nodeFlags } from '../start/node-flags';
import type { BenchWorld } from './bench-world';
import { load } from './load';
import { median, ratioRow, type Row } from './row';
import { BENCH_PATH } from './subjects/session-answer';

/** Processes of one program differ by a third, by where the machine puts them: no single one may speak for all. */
const PAIRS = 5;
const ROUNDS = 3;
const ROUND_SECONDS = 1.5;
const WARM_UP_SECONDS = 2;

/** Turn and turn about, so that whatever else the machine does hits both alike. */
export async function measureSessionRoute(world: BenchWorld): Promise<Row> {
  const ratios: number[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) ratios.push(...(await ratiosOfPair(world)));
  return ratioRow(
    'Session route (token, Redis, 1 KB, all middleware) against bare node:http',
    median(ratios),
    0.85,
  );
}

async function ratiosOfPair(world: BenchWorld): Promise<number[]> {
  const product = await world.startSubject('session-product.ts', nodeFlags.web);
  const bare = await world.startSubject('session-bare.ts');
  const { token } = await world.member('chen-xiaoman', product.url);
  const perSecond = (url: string, seconds: number) =>
    load({ url: url + BENCH_PATH, token: token ?? '', seconds });
  for (const { url } of [product, bare]) await perSecond(url, WARM_UP_SECONDS);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const fast = await perSecond(bare.url, ROUND_SECONDS);
    ratios.push((await perSecond(product.url, ROUND_SECONDS)) / fast);
  }
  await Promise.all([product.server.stop(), bare.server.stop()]);
  return ratios;
}
