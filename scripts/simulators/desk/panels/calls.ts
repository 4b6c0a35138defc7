import type { LoggedCall } from '../../http/call-log';
import { SYSTEM_NAMES, type SystemName } from '../../system-name';
import { html, type Html } from '../html';
import { nothing } from '../pieces';
import { moment, SYSTEM_WORDS } from '../words';
import type { Panel } from './panel';

const SHOWN = 15;

/** The last calls of the service to any system, with what became of them. */
export const callsPanel: Panel = {
  id: 'calls',
  title: '最近调用',
  note: '服务向外面问了什么，得到了什么',
  draw: ({ systems }) => {
    const calls = SYSTEM_NAMES.flatMap((name) => systems[name].calls().map((call) => ({ name, call })))
      .sort((one, other) => other.call.at.localeCompare(one.call.at))
      .slice(0, SHOWN);
    if (calls.length === 0) return nothing('还没有调用');
    return html`<ul class="rows">
      ${calls.map(({ name, call }) => row(name, call))}
    </ul>`;
  },
};

function row(name: SystemName, call: LoggedCall): Html {
  const ended = call.status === 0 ? '没有答复' : `答复 ${call.status}`;
  return html`<li>
    <span>${SYSTEM_WORDS[name]} · <code>${call.operation}</code><small>${moment(call.at)}</small></span>
    <span>${ended}${call.fault && `（${call.fault}）`}</span>
  </li>`;
}
