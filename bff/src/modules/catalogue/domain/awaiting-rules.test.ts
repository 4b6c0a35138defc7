import { addDays } from './calendar';
import { endingSoon, itemsOn, standsOn } from './awaiting-rules';
import type { DatedItem } from './item-schema';

const lastDay = '2027-01-31';
const window = { decisionLimit: [], flow: [], materials: [], notices: [], subItems: [], online: false };
const make = (more: Partial<DatedItem> = {}) =>
  ({
    ...window,
    code: 'BOAT1',
    effectiveFrom: '2026-01-01',
    effectiveTo: lastDay,
    abolished: false,
    ...more,
  }) as DatedItem;
const ending = make();
const next = make({ effectiveFrom: '2027-02-01', effectiveTo: undefined });
const soon = (items: DatedItem[], days: number) => endingSoon(() => items, addDays(lastDay, days));

it.each([
  [-61, 0],
  [-60, 1],
  [-1, 1],
  [0, 1],
  [1, 1],
  [400, 1],
])('alarms from 60 days before until there are new rules (day %i: %i)', (days, count) => {
  expect(soon([ending], days)).toHaveLength(count);
  expect(soon([ending, next], days)).toEqual([]);
  expect(soon([make({ abolished: true })], days)).toEqual([]);
});

it('is quiet where the new rules come in a version published for the day after', () => {
  const itemsOf = (on: string) => (on > lastDay ? [next] : [ending]);
  expect(endingSoon(itemsOf, addDays(lastDay, -10))).toEqual([]);
});

it.each([
  [-1, null],
  [0, null],
  [1, lastDay],
  [400, lastDay],
])('keeps the item after its last day and says on which it ended (day %i)', (days, endedOn) => {
  const on = addDays(lastDay, days);
  expect(itemsOn([ending], on).map((item) => item.endedOn)).toEqual([endedOn]);
  expect(standsOn(ending, [ending], on)).toBe(true);
});

it('shows the new rules where there are some, and nothing of what was given up', () => {
  const on = addDays(lastDay, 1);
  expect(itemsOn([ending, next], on).map((item) => [item.effectiveFrom, item.endedOn])).toEqual([
    ['2027-02-01', null],
  ]);
  expect(itemsOn([make({ abolished: true })], on)).toEqual([]);
  expect(itemsOn([ending], '2025-12-31')).toEqual([]);
});
