import type { CentreChanges, ItemChange, RuleChange } from '@gjj/shared-types';

import { changesBetween } from '../../../bff/src/modules/catalogue/index';
import { dayOption, fine, UsageError, type Command } from '../command';
import { centreFolder } from '../folders';
import { withProfile } from '../read-centre';

/** What changes between two days. */
export const diff: Command = {
  usage: '<folder> --from DATE --to DATE [--json]',
  words: '看变化：两天之间哪些业务、金额、条件、次数、材料变了，对谁变',
  options: { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' } },
  takes: [1, 1],
  async run(input, ground) {
    const [from, to] = [dayOption(input, 'from'), dayOption(input, 'to')];
    if (from === undefined || to === undefined)
      throw new UsageError('要写两天：--from 2026-11-30 --to 2026-12-01');
    return withProfile(centreFolder(input.positionals[0]!, ground), ground, (profile) => {
      const changes = changesBetween({ profile, on: from }, { profile, on: to });
      if (input.values['json'] === true) return fine(JSON.stringify(changes, null, 2));
      return fine(changesInWords(profile.settings.name, changes));
    });
  },
};

const kinds = { added: '新增', removed: '取消', changed: '有变化' };
const whats: Record<RuleChange['what'], string> = {
  item: '业务',
  parameter: '参数',
  condition: '条件',
  amount: '金额',
  frequency: '次数',
  material: '材料',
  question: '填写',
  flow: '流程',
};

export function changesInWords(centre: string, { from, to, items, centre: shared }: CentreChanges): string {
  const heading = `${centre}：从 ${from} 到 ${to}`;
  if (items.length + shared.length === 0) return `${heading}，没有变化`;
  return [
    heading,
    ...(shared.length === 0 ? [] : ['', '全部业务', ...shared.map(changeInWords)]),
    ...items.flatMap(itemInWords),
  ].join('\n');
}

function itemInWords({ itemCode, name, kind, changes }: ItemChange): string[] {
  return [
    ...(changes.length === 0 ? [] : ['']),
    `${itemCode} ${name}：${kinds[kind]}`,
    ...changes.map(changeInWords),
  ];
}

function changeInWords({ what, label, before, after }: RuleChange): string {
  const words =
    before === null ? `新增 ${after}` : after === null ? `取消（原来 ${before}）` : `${before} → ${after}`;
  return words.endsWith(` ${label}`) || words === `新增 ${label}`
    ? `  ${whats[what]}  ${words}`
    : `  ${whats[what]}  ${label}：${words}`;
}
