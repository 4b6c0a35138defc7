import { dayWithYear, type Day, type RuleChangeForMe } from '@gjj/shared-types';

const kinds: Record<RuleChangeForMe['change'], string> = {
  more: '能多提',
  less: '能提的少了',
  new: '新增',
  gone: '取消',
  other: '有变化',
};

/** Longer than any message needs; the page has all of it. */
const mostItems = 5;

/** 2026年9月20日起：装修（新增）要由工作人员核对；… */
export function changeWordsOf(changes: readonly RuleChangeForMe[], on: Day): string {
  const lines = changes
    .slice(0, mostItems)
    .map(({ itemName, change, before, after }) =>
      change === 'new' || change === 'gone'
        ? `${itemName}（${kinds[change]}）${change === 'new' ? after : ''}`
        : `${itemName}（${kinds[change]}）原来${before}，现在${after}`,
    );
  const more = changes.length > mostItems ? `；还有 ${changes.length - mostItems} 项` : '';
  return `${dayWithYear(on)}起：${lines.join('；')}${more}`;
}
