import { inRoot, ROOT } from '../checkout';
import { runCommand } from '../run-command';
import { readSums } from '../weapp-test/phone/sums';
import type { BenchWorld } from './bench-world';
import { limitRow, type Row } from './row';

const KB = 1024;
const MOST_KB = 100;
const PHONE = inRoot('scripts', 'weapp-test', 'phone', 'main.ts');
const WALK = 'an account of 20 years comes in small pieces, and nothing of it twice';

/** What the mini-program sends to its screen, on the phone of its own test. */
export async function measureSetData({ url, outside }: BenchWorld): Promise<Row[]> {
  const command = ['node', '--import', 'tsx', PHONE, WALK, url, outside.urls.wechat];
  const { code, output } = await runCommand(command, { cwd: ROOT });
  if (code !== 0) throw new Error(output.trimEnd());
  return readSums(output).map(({ what, calls, bytes, largest }) =>
    limitRow(
      `Mini-program, ${what}: the largest of ${calls} \`setData\` with ${Math.round(bytes / KB)} KB together`,
      largest / KB,
      MOST_KB,
      'KB',
    ),
  );
}
