import { inRoot, ROOT } from '../checkout';
import { runCommand } from '../run-command';
import type { Demo } from '../start/start-demo';
import { walks } from './phone/walks/walks';
import type { Proof } from './proof';

const PHONE = inRoot('scripts', 'weapp-test', 'phone', 'main.ts');

/** The build, unmodified, walked through on a simulated phone against the running product. */
export function walkProofs({ bffUrl, wechatUrl }: Demo): readonly Proof[] {
  return Object.keys(walks).map((name) => ({
    name,
    prove: async () => {
      const command = ['node', '--import', 'tsx', PHONE, name, bffUrl, wechatUrl];
      const { code, output } = await runCommand(command, { cwd: ROOT });
      if (code !== 0) throw new Error(output.trimEnd());
    },
  }));
}
