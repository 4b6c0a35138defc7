import {
  dayInWords,
  type CentreChanges,
  type Eligibility,
  type ItemChange,
  type RuleChange,
} from '@gjj/shared-types';

/** Who signs and who hands on inside the centre is no news for a member; neither is an item of which nothing else changes. */
export function forMembers({ items, centre, ...days }: CentreChanges): CentreChanges {
  return {
    ...days,
    items: items
      .map((item) => ({ ...item, changes: toldOnce(item.changes).filter(({ what }) => what !== 'flow') }))
      .filter(({ kind, changes }) => kind !== 'changed' || changes.length > 0),
    centre: centre.filter(({ what }) => what !== 'flow'),
  };
}

/** A figure that changed is told where it is stated, and not again where the working uses it. */
function toldOnce(changes: readonly RuleChange[]): RuleChange[] {
  const stated = new Set(changes.filter(({ what }) => what === 'parameter').map(fromTo));
  return changes.filter((change) => change.what !== 'amount' || !stated.has(fromTo(change)));
}

function fromTo({ before, after }: RuleChange): string {
  return `${before ?? ''} → ${after ?? ''}`;
}

/**
 * Nobody is told about what is not theirs: a change concerns a member who can take the item, could take it from a
 * day that is known, or about whom the machine cannot tell. What is new is told to everybody, because nobody has an
 * answer for it yet.
 */
export function changesThatConcern(
  changes: readonly CentreChanges[],
  results: readonly Eligibility[],
): CentreChanges[] {
  const theirs = new Set(results.filter(couldTake).map(({ itemCode }) => itemCode));
  const concerns = ({ kind, itemCode }: ItemChange) => kind === 'added' || theirs.has(itemCode);
  return changes
    .map(forMembers)
    .map((change) => ({
      ...change,
      items: change.items.filter(concerns),
      centre: theirs.size === 0 ? [] : change.centre,
    }))
    .filter(({ items, centre }) => items.length + centre.length > 0);
}

function couldTake({ verdict, nextDate }: Eligibility): boolean {
  return verdict !== 'no' || nextDate !== null;
}

/** Another day, or more or other changes on the same day, is another notice. */
export function nameOfChange({ to, items, centre }: CentreChanges): string {
  const ofItems = items.map(({ itemCode, changes }) => `${itemCode}:${changes.length}`);
  return [to, ...ofItems, `*:${centre.length}`].join(' ');
}

function subjectOf({ items }: CentreChanges): string {
  const [first] = items;
  if (first === undefined) return '各项业务';
  return items.length === 1 ? first.name : `${first.name}等 ${items.length} 项业务`;
}

/** 12月1日（周二）起，房租提取有变化; where the day has come, that it has. */
export function changeTitle(change: CentreChanges, today: string): string {
  const day = dayInWords(change.to, today);
  const subject = subjectOf(change);
  return change.to > today ? `${day}起，${subject}有变化` : `${day}起，${subject}已经变了`;
}
