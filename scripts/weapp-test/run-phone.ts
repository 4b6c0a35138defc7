import { inRoot, ROOT } from '../checkout';
import { runCommand } from '../run-command';
import type { WalkName } from './phone/walks/walks';

const PHONE = inRoot('scripts', 'weapp-test', 'phone', 'main.ts');

/**
 * One walk on a simulated phone, in a process of its own.
 *
 * @returns what the phone has told
 * @throws Error with all that was wrong
 */
export async function runPhone(walk: WalkName, bffUrl: string, wechatUrl: string): Promise<string> {
  const command = ['node', '--import', 'tsx', PHONE, walk, bffUrl, wechatUrl];
  const { code, output } = await runCommand(command, { cwd: ROOT });
  if (code !== 0) throw new Error(output.trimEnd());
  return output;
}
