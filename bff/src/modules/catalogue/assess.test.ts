import { join } from 'node:path';
import { Catalogue, loadCentre, onlyVersion, UnknownItemError } from './index';
import { factBookOf, type FactWord } from './cases/fact-book-of';

const today = '2026-11-22';
const now = '2026-11-22T02:12:00.000Z';
const moment = { today, now, answers: {} };

const renting: Record<string, FactWord> = {
  availableFen: 4862350,
  continuousMonths: 38,
  activeAccounts: 1,
  frozen: false,
  fraudBanned: false,
  fraudBanUntil: 'nothing',
  homesInCitySelf: 0,
  homesInCitySpouse: 0,
  leaseFiled: true,
  leaseMonthlyRentFen: 150000,
  leaseAddress: '钦州市灵山县示例路18号',
  rentWithdrawnBefore: false,
  lastRentWithdrawalOn: 'nothing',
};

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = new Catalogue(
    onlyVersion(await loadCentre(join(import.meta.dirname, '../../../centres/qinzhou'))),
    () => today,
  );
});

const assess = (facts: Record<string, FactWord>, observedAt = now) =>
  catalogue.assess('W04', factBookOf({ ...renting, ...facts }, observedAt), moment);

const reason = (result: ReturnType<typeof assess>, ruleId: string) =>
  result.reasons.find((one) => one.ruleId === ruleId);

describe('an answer to "can I, how much, when next"', () => {
  it('shows how the amount was worked out, and which line decided', () => {
    expect(assess({}).working).toEqual([
      { label: '备案的月租金', amountFen: 150000, binding: false },
      { label: '租约已备案，每人每月最多', amountFen: 180000, binding: false },
      { label: '3 个月 × 每月 ¥1,500', amountFen: 450000, binding: true },
      { label: '您的可提余额', amountFen: 4862350, binding: false },
    ]);
  });

  it('tells who rents without filing what filing would bring', () => {
    const labels = assess({ leaseFiled: false, leaseMonthlyRentFen: 'nothing' }).working.map(
      ({ label }) => label,
    );
    expect(labels).toContain('租约没有备案，每人每月（备案后最多 ¥1,800）');
  });

  it('gives each reason its rule, its source and the fact with its department and time', () => {
    expect(reason(assess({}), 'W04.no-home')).toEqual({
      ruleId: 'W04.no-home',
      verdict: 'yes',
      words: '您（有配偶的，含配偶）在本市没有住房',
      remedy: null,
      source: { title: '参照各地常见做法', assumed: true },
      facts: [
        {
          key: 'homesInCitySelf',
          label: '本人在本市的住房',
          words: '本市无房',
          known: true,
          source: '不动产登记',
          observedAt: now,
        },
        {
          key: 'homesInCitySpouse',
          label: '配偶在本市的住房',
          words: '配偶在本市无房',
          known: true,
          source: '不动产登记',
          observedAt: now,
        },
      ],
    });
  });

  it('says the day from which a "no" ends, and what would change it', () => {
    const result = assess({ rentWithdrawnBefore: true, lastRentWithdrawalOn: '2026-10-08' });
    expect(result.headline).toBe('现在还不能办，2027年1月8日（周五）起可以办');
    expect(result.nextDateWords).toBe('最早2027年1月8日（周五）可以办');
    expect(reason(result, 'W04.frequency')).toMatchObject({
      words: '您上次在10月8日（周四）提取，每 3 个月可以提一次',
      remedy: '2027年1月8日（周五）起可以再提',
    });
  });

  it('turns an old fact into an unknown one, and asks a person', () => {
    const result = assess({}, '2026-11-20T02:12:00.000Z');
    expect(result.verdict).toBe('unknown');
    expect(result.headline).toBe('需要工作人员核对后答复您');
    expect(reason(result, 'W04.no-home')).toMatchObject({
      verdict: 'unknown',
      remedy: '您可以先提交，工作人员向登记部门查清后答复您',
      facts: [{ known: false, words: '还没有查到', observedAt: null }, { known: false }],
    });
  });

  it('counts "nothing to tell" as an answer', () => {
    const facts = reason(assess({}), 'W04.frequency')?.facts;
    expect(facts?.map(({ known, words }) => [known, words])).toEqual([
      [true, '没有提取过房租'],
      [true, '没有提取过房租'],
    ]);
  });

  it('names the version of the rules, which changes with the folder', () => {
    expect(assess({}).rulesVersion).toBe(`W04@2026-09-20+${catalogue.version}`);
    expect(catalogue.version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('says that an item taken once is taken once', () => {
    const facts = {
      availableFen: 100,
      frozen: false,
      fraudBanned: false,
      sealed: true,
      retired: true,
      age: 60,
    };
    const result = catalogue.assess('W07', factBookOf(facts, now), moment);
    expect(result).toMatchObject({
      verdict: 'yes',
      closesAccount: true,
      nextDate: null,
      nextDateWords: '这项业务只办一次，提取后账户销户',
    });
  });
});

describe('the catalogue', () => {
  it('asks for no fact that the item does not use', () => {
    expect(catalogue.factsNeeded('W07')).toEqual([
      'age',
      'availableFen',
      'fraudBanUntil',
      'fraudBanned',
      'frozen',
      'retired',
      'sealed',
    ]);
  });

  it('asks for no material that data answers', () => {
    expect(catalogue.requiredMaterials('W04', assess({}))).toEqual([]);
    const unfiled = assess({ leaseFiled: false, leaseMonthlyRentFen: 'nothing' });
    expect(catalogue.requiredMaterials('W04', unfiled)).toMatchObject([{ code: 'lease', required: false }]);
  });

  it('knows the home that money is taken for', () => {
    expect(catalogue.homeKeyOf('W01', factBookOf({ purchaseHomeKey: 'BA-1' }, now))).toBe('BA-1');
    expect(catalogue.homeKeyOf('W01', factBookOf({ purchaseHomeKey: 'nothing' }, now))).toBeNull();
    expect(catalogue.homeKeyOf('W04', {})).toBeNull();
  });

  it('lists W01 to W18 and the collection items, the most used first; all but three withdrawals are online', () => {
    const codes = catalogue.listItems().map((item) => item.code);
    const withdrawals = Array.from({ length: 18 }, (_, index) => `W${String(index + 1).padStart(2, '0')}`);
    const collection = Array.from({ length: 12 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    const most = ['W01', 'W04', 'W07'];
    expect(codes.slice(0, 3)).toEqual(most);
    expect(codes.toSorted()).toEqual([...collection, ...withdrawals]);
    const atWindow = ['W09', 'W17', 'W18'];
    expect(catalogue.itemsAt('app').map((item) => item.code)).toEqual([
      ...most,
      ...withdrawals.filter((code) => !most.includes(code) && !atWindow.includes(code)),
    ]);
  });

  it('gives a guide for an item that only a window answers for, and no assessment where no case of it is kept', () => {
    expect(catalogue.findItem('W17')).toMatchObject({ online: false, atWindow: true, payees: 'seller' });
    expect(() => catalogue.assess('C01', {}, moment)).toThrow(UnknownItemError);
    expect(catalogue.findItem('W09')).toMatchObject({ online: false, closesAccount: true, level: '市级' });
    expect(catalogue.itemsAt('window').map(({ code }) => code)).not.toContain('W09');
    expect(catalogue.itemsAt('estate').map(({ code }) => code)).toEqual(['W09']);
    expect(catalogue.assess('W09', {}, moment)).toMatchObject({ verdict: 'unknown', automatic: false });
    expect(catalogue.findItem('W99')).toBeNull();
  });

  it('keeps the terms, the flow and the districts of the centre', () => {
    expect(catalogue.termOf('decision')).toEqual({ length: 3, unit: 'calendar-days', rolls: false });
    expect(catalogue.termOf('draft')).toEqual({ length: 30, unit: 'calendar-days', rolls: true });
    expect(catalogue.termOf('acceptance')).toMatchObject({ length: 5, unit: 'working-days' });
    expect(catalogue.termOf('correction')).toMatchObject({ length: 15, unit: 'working-days' });
    expect(catalogue.flow).toMatchObject({ handling: 'anywhere', fourEyes: true });
    expect(catalogue.districtName('450721')).toBe('灵山县');
    expect(catalogue.districtName('990000')).toBe('990000');
    expect(catalogue.receiptPrefix).toBe('QZ');
  });

  it('says of an assumption that the centre must confirm it', () => {
    expect(catalogue.findItem('W16')?.source).toBe('参照各地常见做法（待中心确认）');
  });
});
