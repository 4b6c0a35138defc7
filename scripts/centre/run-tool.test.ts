import { itemExplained, type Eligibility } from '@gjj/shared-types';

import { inRoot } from '../checkout';
import { runCommand } from '../run-command';
import { makeBench, type Bench } from './testing';

const cases = 'liuzhou/cases/W04-rent.yaml';

let bench: Bench;
beforeEach(async () => {
  bench = await makeBench();
});
afterEach(() => bench.remove());

describe('test', () => {
  it('decides the cases beside the rules', async () => {
    expect(await bench.run('test')).toEqual({ text: '✓ liuzhou：10 个案例都对', exitCode: 0 });
  });

  it('says of each failing case what differs, and where it stands', async () => {
    await bench.replace('cases/W04-rent.yaml', 'capFen: 510000, nextDate', 'capFen: 510001, nextDate');
    const { text, exitCode } = await bench.run('test', 'liuzhou');
    expect(exitCode).toBe(1);
    expect(text).toBe(
      [
        '✗ liuzhou：10 个案例，1 个不对',
        '  liuzhou/cases/W04-rent.yaml:24  两个子女就是 1700 元',
        '      金额（分） capFen：案例写的 510001，算出来 510000',
      ].join('\n'),
    );
  });

  it('compares only what a case states', async () => {
    const whole = "{ verdict: 'yes', capFen: 390000, nextDate: 2026-07-13, automatic: true }";
    await bench.replace('cases/W04-rent.yaml', whole, "{ verdict: 'yes' }");
    expect(await bench.run('test', 'liuzhou')).toMatchObject({ exitCode: 0 });
    await bench.replace('cases/W04-rent.yaml', "{ verdict: 'yes' }", "{ verdict: 'no' }");
    const { text } = await bench.run('test', 'liuzhou');
    expect(text.split('\n').slice(2)).toEqual(['      答案 verdict：案例写的 no，算出来 yes']);
  });

  it('says of an item that is not there on that day that it is not there', async () => {
    await bench.replace('cases/W04-rent.yaml', 'today: 2026-04-13', 'today: 2026-04-12');
    expect((await bench.run('test', 'liuzhou')).text).toContain('2026-04-12 没有网上能办的 W04');
  });
});

describe('decide', () => {
  const facts = `item: W04
today: 2026-11-22
facts: { availableFen: 5000000, continuousMonths: 24, activeAccounts: 1, frozen: false, fraudBanned: false,
  homesInCitySelf: 0, homesInCitySpouse: 0, leaseFiled: true, children: 2, rentWithdrawnBefore: false }
`;
  beforeEach(() => bench.write('facts.yaml', facts));

  it('prints the answer, the working, and each reason with rule, source and fact', async () => {
    const { text, exitCode } = await bench.run('decide', 'liuzhou', 'facts.yaml');
    expect(exitCode).toBe(0);
    expect(text).toContain('答案：能办（机器直接办）');
    expect(text).toContain('这次提取以后，下次最早2027年2月22日（周一）');
    expect(text).toMatch(/3 个月 × 每月 ¥1,700 +¥5,100\.00 +← 取这个/);
    expect(text).toContain('规则：W04.amount  依据：柳州市住房公积金管理中心关于调整');
    expect(text).toContain('事实：有 2 个子女（子女数 · 卫生健康）');
    expect(text).toContain('免交 租赁合同：已由租赁备案共享');
    expect(text).toContain('lastRentWithdrawalOn  上次租房提取');
  });

  it('gives the same as JSON, on another day, for a case by its name', async () => {
    const result = await bench.run('decide', 'liuzhou', 'facts.yaml', '--json', '--on', '2026-12-31');
    expect(JSON.parse(result.text)).toMatchObject({
      verdict: 'yes',
      capFen: 510000,
      nextDate: '2027-03-31',
    } satisfies Partial<Eligibility>);
    const named = await bench.run('decide', 'liuzhou', cases, '--case', '配偶在本市有房');
    expect(named.text).toContain('答案：暂不能办');
  });

  it('refuses an item that is not there, a fact that does not exist and a day that is none', async () => {
    const other = await bench.run('decide', 'liuzhou', 'facts.yaml', '--item', 'W99');
    expect(other).toEqual({ text: '2026-11-22 没有网上能办的 W99；能办的有：W04 租房', exitCode: 1 });
    await bench.write('bad.yaml', 'item: W04\nfacts: { childs: 1 }\n');
    expect((await bench.run('decide', 'liuzhou', 'bad.yaml')).text).toContain('bad.yaml:2  facts.childs');
    expect((await bench.run('decide', 'liuzhou', 'facts.yaml', '--on', '2026-02-30')).exitCode).toBe(2);
    expect((await bench.run('decide', 'liuzhou', cases, '--case', '没有的')).exitCode).toBe(2);
  });
});

describe('explain and diff', () => {
  it('take a whole number for a value, and a parameter in days', async () => {
    await bench.replace(
      'items/W04-rent.yaml',
      'unit: count, value: 2, source: rent-2026 }',
      `unit: days, values: [{ value: 2, effectiveTo: 2026-11-30, source: rent-2026 },
        { value: 3, effectiveFrom: 2026-12-01, source: rent-2026 }] }`,
    );
    await bench.replace('items/W04-rent.yaml', 'value: perPersonFen }', 'value: 120000 }');
    const { text } = await bench.run('explain', 'liuzhou', 'W04');
    expect(text).toContain('有 2 个及以上子女的家庭');
    expect(text).toContain('      每人每月：¥1,200');
    const changed = await bench.run('diff', 'liuzhou', '--from', '2026-11-30', '--to', '2026-12-01');
    expect(changed.text).toContain('2 天 → 3 天');
  });

  it('tell a rule in sentences, for reading and as JSON', async () => {
    const { text } = await bench.run('explain', 'liuzhou', 'W04');
    expect(text).toContain('  · 每月额度：\n      二孩及以上家庭，每人每月：¥1,700\n      每人每月：¥1,300');
    const json = await bench.run('explain', 'liuzhou', 'W04', '--json');
    expect(itemExplained.array().parse(JSON.parse(json.text))).toHaveLength(1);
    expect((await bench.run('explain', 'liuzhou', 'W04', '--on', '2026-01-01')).exitCode).toBe(1);
  });

  it('tell what changes for whom', async () => {
    await bench.replace(
      'items/W04-rent.yaml',
      '- { name: perPersonFen, label: 每人每月额度, unit: fen, value: 130000, source: rent-2026 }',
      `- name: perPersonFen
      label: 每人每月额度
      unit: fen
      values:
        - { value: 130000, effectiveTo: 2026-11-30, source: rent-2026 }
        - { value: 150000, effectiveFrom: 2026-12-01, source: rent-2026 }`,
    );
    const { text } = await bench.run('diff', 'liuzhou', '--from', '2026-11-30', '--to', '2026-12-01');
    expect(text).toContain('  参数  每人每月额度：¥1,300 → ¥1,500');
    const same = await bench.run('diff', 'liuzhou', '--from', '2026-12-01', '--to', '2026-12-31');
    expect(same.text).toContain('没有变化');
    expect((await bench.run('diff', 'liuzhou', '--from', '2026-12-01')).exitCode).toBe(2);
  });
});

describe('new', () => {
  it('makes a folder that passes check and test, and says what to do next', async () => {
    const made = await bench.run('new', 'xinshi');
    expect(made.exitCode).toBe(0);
    expect(made.text).toContain('npm run centre -- check xinshi');
    expect((await bench.run('check')).text).toContain('2 个中心都没有问题');
    expect(await bench.run('test', 'xinshi')).toEqual({ text: '✓ xinshi：7 个案例都对', exitCode: 0 });
    expect((await bench.run('explain', 'xinshi', 'W04')).exitCode).toBe(0);
  });

  it('takes a receipt prefix that no centre has', async () => {
    await bench.run('new', 'luzhou');
    await bench.run('new', 'lazhou');
    expect((await bench.run('check')).exitCode).toBe(0);
  });

  it.each(['liuzhou', '../away', 'Liuzhou', '_law', 'a', '柳州'])('refuses %s', async (name) => {
    expect((await bench.run('new', name)).exitCode).toBe(2);
  });
});

describe('the command line', () => {
  it('explains itself where it is not understood', async () => {
    for (const args of [
      [],
      ['chekc'],
      ['check', '--fast'],
      ['decide', 'liuzhou'],
      ['explain', 'a', 'b', 'c'],
    ]) {
      const { text, exitCode } = await bench.run(...args);
      expect(exitCode).toBe(2);
      expect(text).toContain('给规则人员用的工具');
    }
    expect((await bench.run('--help')).exitCode).toBe(0);
  });

  it('is one of the commands of package.json, and ends as the check ends', async () => {
    const run = (...args: string[]) =>
      runCommand([process.execPath, inRoot('scripts', 'centre.mjs'), ...args], { cwd: inRoot() });
    expect(await run('check', 'liuzhou')).toMatchObject({ code: 0 });
    const wrong = await run('chekc');
    expect(wrong.code).toBe(2);
    expect(wrong.output).toContain('没有 chekc 这个命令');
  }, 120_000);
});
