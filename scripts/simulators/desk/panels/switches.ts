import { SYSTEM_NAMES, type SystemName } from '../../system-name';
import { html, type Html } from '../html';
import { button } from '../pieces';
import { isOn, SWITCHES } from '../switchboard';
import { SYSTEM_WORDS } from '../words';
import type { Panel, View } from './panel';

/** A row of switches for each system. */
export const switchesPanel: Panel = {
  id: 'switches',
  title: '开关',
  note: '让某个系统出错，看服务怎样应对；再按一次就恢复',
  draw: (view) =>
    html`${SYSTEM_NAMES.map((name) => systemRow(view, name))}
      <div class="buttons">
        ${button({ label: '全部恢复正常', action: 'calm' })}
        ${button({ label: '清空，重新开始', action: 'reset', quiet: true })}
      </div>`,
};

function systemRow({ systems }: View, name: SystemName): Html {
  const switches = SWITCHES[name].map(({ label, operation, mode }) =>
    button({
      label,
      action: 'switch',
      fields: { system: name, operation, mode },
      pressed: isOn(systems[name], operation, mode),
      quiet: true,
    }),
  );
  return html`<div class="system">
    <h3>${SYSTEM_WORDS[name]}</h3>
    <div class="buttons">${switches}</div>
  </div>`;
}
