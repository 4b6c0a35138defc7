import { authorityWords, type AgentNote } from './agents';
import { dayWithYear } from './wording';

/** 韦** 990***（委托书，代办房租提取，到 2026年12月31日）. */
export function agentInWords({ authority, nameMasked, idNumberMasked, scope, endsOn }: AgentNote): string {
  const until = endsOn === null ? null : `到${dayWithYear(endsOn)}`;
  const details = [authorityWords[authority], scope, until].filter((part) => part !== null).join('，');
  const who = [nameMasked, idNumberMasked].filter((part) => part !== null).join(' ');
  return who === '' ? details : `${who}（${details}）`;
}
