import type { Demo } from '../start/start-demo';
import { walks, type WalkName } from './phone/walks/walks';
import type { Proof } from './proof';
import { runPhone } from './run-phone';

/** The build, unmodified, walked through on a simulated phone against the running product. */
export function walkProofs({ bffUrl, wechatUrl }: Demo): readonly Proof[] {
  return (Object.keys(walks) as WalkName[]).map((name) => ({
    name,
    prove: async () => void (await runPhone(name, bffUrl, wechatUrl)),
  }));
}
