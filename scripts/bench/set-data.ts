import { MOST_BYTES } from '../weapp-test/phone/engine/sent-data';
import { readSums } from '../weapp-test/phone/sums';
import { runPhone } from '../weapp-test/run-phone';
import type { BenchWorld } from './bench-world';
import { limitRow, type Row } from './row';

const KB = 1024;

/** What the mini-program sends to its screen, on the phone of its own test. */
export async function measureSetData({ url, outside }: BenchWorld): Promise<Row[]> {
  const walk = 'an account of 20 years comes in small pieces, and nothing of it twice';
  return readSums(await runPhone(walk, url, outside.urls.wechat)).map(({ what, calls, bytes, largest }) =>
    limitRow(
      `Mini-program, ${what}: the largest of ${calls} \`setData\` with ${Math.round(bytes / KB)} KB together`,
      largest / KB,
      MOST_BYTES / KB,
      'KB',
    ),
  );
}
