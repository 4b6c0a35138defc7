import { addDays, yuan, type Day, type Eligibility, type RuleChangeForMe } from '@gjj/shared-types';
import type { Foresight } from '../applications';
import { itemNameOf } from './year-parts';

/** Changes of rules after a day that have come, as they are for this member by the facts of today; the newest first. */
export function changesOf(foresight: Foresight, after: Day): RuleChangeForMe[] {
  const { catalogue, today } = foresight;
  return catalogue
    .turnsBetween(after, today)
    .toReversed()
    .flatMap((on) => changesOn(foresight, on));
}

/** What one day's change of rules means: the same facts, by the rules of the day before and of the day. */
export function changesOn(foresight: Foresight, on: Day): RuleChangeForMe[] {
  const { catalogue, today } = foresight;
  const dayBefore = addDays(on, -1);
  const facts = foresight.factsOn(today);
  const opened = catalogue.openedByLaw(on);
  const codesOf = (day: Day) =>
    catalogue
      .on(day)
      .itemsAt('app')
      .map(({ code }) => code);
  const known = catalogue.has(dayBefore) ? codesOf(dayBefore) : [];
  // Rules that begin on that day say nothing of before: only what a law opens is new.
  const mayBeNew = (code: string) => (opened === null ? known.length > 0 : opened.includes(code));
  return [...new Set([...codesOf(on), ...known])].flatMap((itemCode): RuleChangeForMe[] => {
    const isOld = known.includes(itemCode);
    if (!isOld && !mayBeNew(itemCode)) return [];
    const before = isOld ? foresight.judge(itemCode, today, facts, dayBefore) : null;
    const after = foresight.judge(itemCode, today, facts, on);
    const change = changeOf(before, after);
    if (change === null) return [];
    const source = (after ?? before)?.law ?? (after ?? before)?.reasons.at(-1)?.source ?? null;
    const itemName = itemNameOf(foresight, itemCode, after === null ? dayBefore : on);
    return [{ on, itemCode, itemName, change, before: told(before), after: told(after), source }];
  });
}

/** null: a member would not notice. */
function changeOf(before: Eligibility | null, after: Eligibility | null): RuleChangeForMe['change'] | null {
  if (before === null) return after === null ? null : 'new';
  if (after === null) return 'gone';
  const [was, is] = [takes(before), takes(after)];
  if (was !== is) return is > was ? 'more' : 'less';
  return before.verdict === after.verdict ? null : 'other';
}

/** What may be taken without asking anybody. */
const takes = ({ verdict, capFen }: Eligibility) => (verdict === 'yes' ? (capFen ?? 0) : 0);

function told(eligibility: Eligibility | null): string {
  if (eligibility === null) return '网上不办理';
  if (eligibility.verdict === 'yes') return `最多可提 ${yuan(takes(eligibility))}`;
  return eligibility.verdict === 'no' ? '不能提' : '要由工作人员核对';
}
