import { join } from 'node:path';
import { centreChanges } from '@gjj/shared-types';
import { changesBetween, loadCentre, type CentreProfile } from '../index';
import { changedCentre } from '../testing/changed-centre';

const centres = join(import.meta.dirname, '../../../../centres');
const rentFile = 'items/W04-rent.yaml';
const on = '2026-11-22';

let liuzhou: CentreProfile;
beforeAll(async () => {
  liuzhou = await loadCentre(join(centres, 'liuzhou'));
});

const rent = (from: string, to: string) =>
  changedCentre('liuzhou', rentFile, (text) => text.replace(from, to));
const changesTo = async (profile: CentreProfile) => {
  const changes = changesBetween({ profile: liuzhou, on }, { profile, on });
  expect(centreChanges.parse(changes)).toEqual(changes);
  return changes.items.flatMap((item) => item.changes);
};

describe('what changes for whom', () => {
  it('nothing between two days of one rule', () => {
    const changes = changesBetween({ profile: liuzhou, on }, { profile: liuzhou, on: '2026-12-22' });
    expect(changes).toMatchObject({ items: [], centre: [] });
  });

  it('a parameter with its unit, and the line of the table that it moves', async () => {
    expect(await changesTo(await rent('value: 130000', 'value: 150000'))).toEqual([
      { what: 'parameter', label: '每人每月额度', before: '¥1,300', after: '¥1,500' },
      expect.objectContaining({ what: 'amount', label: '可以提多少' }),
      { what: 'amount', label: '每人每月', before: '¥1,300', after: '¥1,500' },
    ]);
  });

  it('an item that comes', () => {
    const changes = changesBetween(
      { profile: liuzhou, on: '2026-04-12' },
      { profile: liuzhou, on: '2026-04-13' },
    );
    expect(changes.items).toEqual([{ itemCode: 'W04', name: '房租提取', kind: 'added', changes: [] }]);
    const back = changesBetween(
      { profile: liuzhou, on: '2026-04-13' },
      { profile: liuzhou, on: '2026-04-12' },
    );
    expect(back.items[0]?.kind).toBe('removed');
  });

  it('a condition that goes and a material that goes', async () => {
    const changes = await changesTo(await rent('drop: [', 'drop: [lease, W04.no-home, '));
    expect(changes).toContainEqual({
      what: 'condition',
      label: '本人和配偶在本市没有住房',
      before: '本人和配偶在本市没有住房',
      after: null,
    });
    expect(changes).toContainEqual(
      expect.objectContaining({ what: 'material', label: '租赁合同', after: null }),
    );
  });

  it('a formula that changes behind words that do not', async () => {
    expect(
      await changesTo(await rent('when: children >= manyChildren', 'when: children > manyChildren')),
    ).toEqual([
      {
        what: 'amount',
        label: '可以提多少（文字没变，算法变了）',
        before: expect.stringContaining('children >= manyChildren'),
        after: expect.stringContaining('children > manyChildren'),
      },
    ]);
  });
});
