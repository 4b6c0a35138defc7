import { describe, expect, test } from '@jest/globals';
import type { ItemSummary, LifeEvent } from '@gjj/shared-types';
import { findItems, groupItems } from './find-items';

const item = (code: string, name: string, lifeEvent: LifeEvent, online = true): ItemSummary => ({
  code,
  name,
  shortName: name,
  lifeEvent,
  who: '谁都可以',
  howLong: '3 天',
  needs: '身份证',
  online,
});

const boat = item('B01', '借划艇', 'away');
const items = [
  item('W02', '购买二手房提取', 'buy', false),
  item('W04', '房租提取', 'rent'),
  boat,
  item('W01', '购买新房提取', 'buy'),
];

describe('finding an item', () => {
  test('looks in names and in the words of life events', () => {
    expect(findItems(items, '划艇')).toEqual([boat]);
    expect(findItems(items, ' 租房 ').map(({ code }) => code)).toEqual(['W04']);
  });

  test('needs every word', () => {
    expect(findItems(items, '购买 二手').map(({ code }) => code)).toEqual(['W02']);
    expect(findItems(items, '购买 划艇')).toEqual([]);
  });

  test('groups by life event and puts what can be done here first', () => {
    const groups = groupItems(items);
    expect(groups.map(({ event }) => event)).toEqual(['rent', 'buy', 'away']);
    expect(groups[1]?.items.map(({ code }) => code)).toEqual(['W01', 'W02']);
  });
});
