import { join } from 'node:path';
import { itemExplained, type ItemExplained } from '@gjj/shared-types';
import { explainItem, loadCentre, type CentreProfile } from '../index';
import { changedCentre } from '../testing/changed-centre';

const centres = join(import.meta.dirname, '../../../../centres');
const on = '2026-11-22';
const rentFile = 'items/W04-rent.yaml';

let liuzhou: CentreProfile;
let qinzhou: CentreProfile;
beforeAll(async () => {
  liuzhou = await loadCentre(join(centres, 'liuzhou'));
  qinzhou = await loadCentre(join(centres, 'qinzhou'));
});

const linesOf = (explained: ItemExplained | null, key: string) =>
  (explained?.sections.find((section) => section.key === key)?.lines ?? []).flatMap(({ text, below }) => [
    text,
    ...below,
  ]);

describe('an item in sentences', () => {
  it('keeps to the contract', () => {
    for (const item of qinzhou.items) {
      const explained = explainItem(qinzhou, item.code, on);
      expect(itemExplained.parse(explained)).toEqual(explained);
    }
  });

  it('says who can, the law above included', () => {
    expect(linesOf(explainItem(liuzhou, 'W04', on), 'who')).toEqual([
      '连续缴存满 3 个月',
      '本人和配偶在本市没有住房',
      '账户没有冻结',
      '没有因为骗提被限制提取（限制三年）',
    ]);
  });

  it('says how much: the table row by row, and of what the least counts', () => {
    expect(linesOf(explainItem(liuzhou, 'W04', on), 'amount')).toEqual([
      '每人每月 ¥1,300，有 2 个及以上子女的家庭每人每月 ¥1,700，每次最多 3 个月',
      '每月额度：',
      '二孩及以上家庭，每人每月：¥1,700',
      '每人每月：¥1,300',
      '取下面最少的：',
      '3 个月 × 每月「每月额度」',
      '您的可提余额',
    ]);
  });

  it('says how often, what to hand in and when not, and since when', () => {
    const explained = explainItem(liuzhou, 'W04', on);
    expect(linesOf(explained, 'frequency')).toEqual(['每 3 个月可以提一次']);
    expect(linesOf(explained, 'materials')).toEqual([
      '租赁合同（可以不交）：租约没有备案的，用来核对租金和租期；备案的不用交',
      '有已备案的租约的，不用交',
    ]);
    expect(linesOf(explained, 'in-force')).toEqual(['2026年4月13日起施行']);
  });

  it('names its documents with their links, and tells what is assumed and unclear', () => {
    const explained = explainItem(liuzhou, 'W04', on);
    expect(linesOf(explained, 'sources').slice(0, 3)).toEqual([
      '柳州市住房公积金管理中心关于调整住房公积金使用政策的通知（柳公积规〔2026〕2号）',
      'http://zfgjj.liuzhou.gov.cn/xwzx/tzgg/202604/t20260413_3741591.shtml',
      '2026年4月13日发布，2026年8月20日读取',
    ]);
    expect(linesOf(explained, 'assumed')).toContain('连续缴存月数：3 个月');
    expect(linesOf(explained, 'assumed')).not.toContain('每人每月额度：¥1,300');
    expect(linesOf(explained, 'unclear')).toHaveLength(3);
  });

  it('falls back to words that are true of everybody where a rule does not say itself', async () => {
    const silent = await changedCentre('qinzhou', '_defaults/items/W04-rent.yaml', (text) =>
      text.replace('      says: 连续缴存满 {minMonths} 个月\n', ''),
    );
    const explained = explainItem(silent, 'W04', on);
    expect(linesOf(explained, 'who')[0]).toBe('连续缴存满 3 个月就可以办');
    expect(linesOf(explained, 'amount')).toContain(
      '每月可提：有已备案的租约的，备案月租金、¥1,800中较少的；其他的，¥900',
    );
  });

  it('tells an item of the window in the words of its guide', () => {
    const explained = explainItem(qinzhou, 'C01', on);
    expect(explained?.online).toBe(false);
    expect(linesOf(explained, 'who')).toEqual(['新设立、还没有开户的单位']);
  });

  it('knows nothing of an item before its day', () => {
    expect(explainItem(liuzhou, 'W04', '2026-04-12')).toBeNull();
    expect(explainItem(liuzhou, 'W99', on)).toBeNull();
  });

  it('tells the rules of the day, and the day on which they change', async () => {
    const changing = await changedCentre('liuzhou', rentFile, (text) =>
      text.replace(
        '- { name: perPersonFen, label: 每人每月额度, unit: fen, value: 130000, source: rent-2026 }',
        `- name: perPersonFen
      label: 每人每月额度
      unit: fen
      values:
        - { value: 130000, effectiveTo: 2026-12-31, source: rent-2026 }
        - { value: 150000, effectiveFrom: 2027-01-01, source: rent-2026 }`,
      ),
    );
    expect(explainItem(changing, 'W04', on)?.changesOn).toBe('2027-01-01');
    expect(linesOf(explainItem(changing, 'W04', '2026-12-31'), 'amount')).toContain('每人每月：¥1,300');
    expect(linesOf(explainItem(changing, 'W04', '2027-01-01'), 'amount')).toContain('每人每月：¥1,500');
  });
});

describe('an expression in words', () => {
  const waived = async (expression: string) => {
    const centre = await changedCentre('liuzhou', rentFile, (text) =>
      text.replace(
        'drop: [',
        `materials:
  - { code: lease, name: 合同, why: 核对, example: 首页, waivedWhen: '${expression}', source: assumption }
drop: [`,
      ),
    );
    return linesOf(explainItem(centre, 'W04', on), 'materials')[1];
  };

  it.each([
    ['leaseFiled && children >= manyChildren', '有已备案的租约，并且子女数不少于 2的，不用交'],
    ['!(leaseFiled && married)', '没有查到备案的租约，或者没有配偶的，不用交'],
    ['homesInCitySelf == 0', '本市无房的，不用交'],
    ['leaseKind == "public"', '租住的房子是公租房的，不用交'],
    ['depositDistrict == "450200"', '缴存地区是 柳州市的，不用交'],
    ['graduatedOn >= addMonths(today, -24)', '毕业日期不早于今天之前 24 个月的，不用交'],
    ['monthlyDepositFen > 100000', '月缴存额多于 ¥1,000的，不用交'],
    ['availableFen > monthlyDepositFen * (100 + 50) / 100', '可提余额多于 月缴存额的 150%的，不用交'],
    [
      'availableFen > (monthlyDepositFen + spouseMonthlyDepositFen) * 6',
      '可提余额多于 （月缴存额 ＋ 配偶月缴存额） × 6的，不用交',
    ],
    [
      'availableFen > monthlyDepositFen - (spouseMonthlyDepositFen + 5000)',
      '可提余额多于 月缴存额 − （配偶月缴存额 ＋ ¥50）的，不用交',
    ],
  ])('%s', async (expression, words) => {
    expect(await waived(expression)).toBe(words);
  });
});
