import type { StaffCatalogueItem } from '@gjj/shared-types';
import { byLifeEvent, shownItems } from './shown-items';

const item = (code: string, more: Partial<StaffCatalogueItem> = {}): StaffCatalogueItem => ({
  code,
  name: `${code} 提取`,
  shortName: code,
  lifeEvent: 'rent',
  who: '缴存职工',
  howLong: '',
  needs: '',
  online: true,
  centreCode: null,
  stateCode: null,
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  changesOn: null,
  automatic: false,
  assumed: 0,
  unclear: 0,
  ...more,
});
const codes = (items: StaffCatalogueItem[]) => items.map(({ code }) => code);

const items = [
  item('C01', { lifeEvent: 'employer', online: false, stateCode: '000836001' }),
  item('W04', { automatic: true, assumed: 3, changesOn: '2026-12-01' }),
  item('W01', { lifeEvent: 'buy', unclear: 1 }),
];

it('finds an item by code, state code, name or life event, in capitals or not', () => {
  expect(codes(shownItems(items, { words: 'w04' }))).toEqual(['W04']);
  expect(codes(shownItems(items, { words: '836' }))).toEqual(['C01']);
  expect(codes(shownItems(items, { words: ' 买房  提取 ' }))).toEqual(['W01']);
  expect(shownItems(items, {})).toHaveLength(3);
});

it('shows only what was chosen', () => {
  const only = (choice: Parameters<typeof shownItems>[1]['only']) =>
    codes(shownItems(items, { only: choice! }));
  expect(only('window')).toEqual(['C01']);
  expect(only('online')).toEqual(['W04', 'W01']);
  expect(only('automatic')).toEqual(['W04']);
  expect(only('assumed')).toEqual(['W04']);
  expect(only('unclear')).toEqual(['W01']);
  expect(only('changing')).toEqual(['W04']);
});

it('groups by life event in the order of the member’s app', () => {
  expect(byLifeEvent(items).map(({ words, items: own }) => [words, codes(own)])).toEqual([
    ['租房', ['W04']],
    ['买房', ['W01']],
    ['单位业务', ['C01']],
  ]);
});
