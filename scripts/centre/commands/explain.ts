import type { ItemExplained } from '@gjj/shared-types';

import { explainItem, type CentreProfile } from '../../../bff/src/modules/catalogue/index';
import { dayOption, fine, type Command, type Outcome } from '../command';
import { centreFolder } from '../folders';
import { withProfile } from '../read-centre';

/** An item's rules in sentences. */
export const explain: Command = {
  usage: '<folder> [item] [--on DATE] [--json]',
  words: '讲规则：用中文说出某一天谁能办、多少、多久一次、材料、依据、假定；不写业务就讲网上能办的全部',
  options: { on: { type: 'string' }, json: { type: 'boolean' } },
  takes: [1, 2],
  async run(input, ground) {
    const [named = '', code] = input.positionals;
    const on = dayOption(input, 'on') ?? ground.today;
    return withProfile(centreFolder(named, ground), ground, (profile) => {
      const codes = code === undefined ? onlineCodes(profile) : [code];
      const explained = codes.flatMap((one) => explainItem(profile, one, on) ?? []);
      if (explained.length === 0) return nothing(code, on);
      if (input.values['json'] === true) return fine(JSON.stringify(explained, null, 2));
      return fine(explained.map((one) => inWords(profile.settings.name, one)).join('\n\n'));
    });
  },
};

function onlineCodes({ items }: CentreProfile): string[] {
  return [...new Set(items.flatMap((item) => (item.online ? [item.code] : [])))];
}

function nothing(code: string | undefined, on: string): Outcome {
  return { text: `${on} 没有${code === undefined ? '网上能办的业务' : ` ${code} 这项业务`}`, failed: true };
}

function inWords(centre: string, { itemCode, name, on, changesOn, sections }: ItemExplained): string {
  const next = changesOn === null ? '' : `（${changesOn} 起有变化）`;
  const parts = sections.map(({ title, lines }) =>
    [
      title,
      ...lines.flatMap(({ text, below }) => [`  · ${text}`, ...below.map((line) => `      ${line}`)]),
    ].join('\n'),
  );
  return [`${centre} · ${itemCode} ${name} · ${on}${next}`, ...parts].join('\n\n');
}
