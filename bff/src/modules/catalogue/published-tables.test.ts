import { join } from 'node:path';
import { Catalogue, loadCentre, onlyVersion } from './index';

const centres = join(import.meta.dirname, '../../../centres');

async function catalogueOf(name: string): Promise<Catalogue> {
  return new Catalogue(onlyVersion(await loadCentre(join(centres, name))), () => '2026-11-22');
}

/** Numbers of the rows that the centre's items carry, each once. */
function rowsOf(catalogue: Catalogue) {
  const details = catalogue.listItems().map(({ code }) => catalogue.getItem(code));
  return details.flatMap((item) => item.publishedAs.map((row) => ({ item, row })));
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const once = <T>(values: readonly T[]) => [...new Set(values)];

describe('钦州 同城通办', () => {
  it('has the 13 rows of its table, each with every column', async () => {
    const rows = rowsOf(await catalogueOf('qinzhou'));
    const numbers = once(rows.map(({ row }) => row.number)).toSorted((one, other) => one! - other!);
    expect(numbers).toEqual(upTo(13));
    for (const { item, row } of rows) {
      const collection = row.number! <= 3;
      expect(row.main).toBe(collection ? null : '提取的审批');
      expect(item).toMatchObject({
        itemType: collection ? '行政确认' : '其他行政权力',
        level: '市级',
        scope: '市级事项县（区）级通办（灵山县、浦北县）、市级事项自贸区钦州港片区通办',
        handling: '异地受理，异地办理',
        authorisation: '属地授权异地接件、受理、审批、送达',
        fileTransfer: '信息共享',
        delivery: '异地制证、网络送达',
        archive: '系统平台归档',
      });
    }
  });
});

describe('开封 就近办', () => {
  it('has the 28 rows of its list with their codes, 11 of collection and 17 withdrawals', async () => {
    const rows = rowsOf(await catalogueOf('kaifeng'));
    const byNumber = new Map(rows.map(({ row }) => [row.number!, row.code]));
    expect([...byNumber.keys()].toSorted((one, other) => one - other)).toEqual(upTo(28));
    expect(once([...byNumber.values()])).toHaveLength(28);
    for (const code of byNumber.values()) expect(code).toMatch(/^725849853QT\d{8}$/);
    const collection = rows.filter(({ item }) => item.code.startsWith('C'));
    expect(once(collection.map(({ row }) => row.number))).toHaveLength(11);
  });

  it('receives in four districts, where the form alone is looked at, and accepts at the centre', async () => {
    const catalogue = await catalogueOf('kaifeng');
    expect(catalogue.flow).toMatchObject({
      receivedElsewhere: true,
      steps: ['收件', '受理', '审核', '办结'],
    });
    const receiving = catalogue.centre.windows.filter(({ receivesOnly }) => receivesOnly);
    expect(receiving.map(({ districtCode }) => catalogue.districtName(districtCode))).toEqual([
      '鼓楼区',
      '龙亭区',
      '顺河回族区',
      '禹王台区',
    ]);
    const { settings } = await loadCentre(join(centres, 'kaifeng'));
    expect(settings.windowPaper).toMatchObject({ keptFor: { length: 1, unit: 'months' } });
    expect(settings.windowContact).toBeDefined();
  });
});
