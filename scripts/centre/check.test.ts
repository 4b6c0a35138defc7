import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { makeBench, type Bench } from './testing';

const rent = 'items/W04-rent.yaml';

let bench: Bench;
beforeEach(async () => {
  bench = await makeBench();
});
afterEach(() => bench.remove());

describe('check', () => {
  it('says of each centre without problems what it holds', async () => {
    const { text, exitCode } = await bench.run('check');
    expect(exitCode).toBe(0);
    expect(text).toBe(
      '✓ liuzhou  柳州市住房公积金管理中心：1 项业务（网上能办 1 项），10 个案例，3 处没有说清楚\n1 个中心都没有问题',
    );
  });

  it('names the file, the line, what is wrong and what to do', async () => {
    await bench.replace(rent, 'when: children >=', 'when: childern >=');
    const { text, exitCode } = await bench.run('check', 'liuzhou');
    expect(exitCode).toBe(1);
    expect(text).toContain('liuzhou/items/W04-rent.yaml:31  rules.amount.0.steps.0.rows.0.when');
    expect(text).toContain('没有叫 childern 的事实、参数、回答或步骤');
    expect(text).toContain('→ 改正拼写，或者先写上它（是不是 children？）');
  });

  it('reads the cases, too', async () => {
    await bench.replace('cases/W04-rent.yaml', 'children: 2', 'children: two');
    const { text, exitCode } = await bench.run('check', 'liuzhou');
    expect(exitCode).toBe(1);
    expect(text).toContain('liuzhou/cases/W04-rent.yaml:25  cases.2.facts.children');
    expect(text).toContain('children 的值不对');
  });

  it('finds what two centres may not share, when it checks all', async () => {
    await cp(join(bench.centres, 'liuzhou'), join(bench.centres, 'other'), { recursive: true });
    expect((await bench.run('check', 'other')).exitCode).toBe(0);
    const { text, exitCode } = await bench.run('check');
    expect(exitCode).toBe(1);
    expect(text).toContain('code liuzhou 和 liuzhou 的一样');
    expect(text).toContain('receiptPrefix LZ 和 liuzhou 的一样');
    expect(text).toContain('2 个中心，1 个有问题');
  });

  it('takes a path as well as a name, and refuses what is not there', async () => {
    expect((await bench.run('check', './liuzhou')).exitCode).toBe(0);
    const { text, exitCode } = await bench.run('check', 'nowhere');
    expect(exitCode).toBe(2);
    expect(text).toContain('没有 nowhere 这个文件夹');
  });
});

describe('what to do about a problem', () => {
  it.each([
    [
      'a wrong type',
      rent,
      'effectiveFrom: 2026-04-13',
      'effectiveFrom: soon',
      '→ 日期写成 2026-12-01，而且要真有这一天',
    ],
    [
      'no source',
      rent,
      '    remedy: { no: 账户有了余额就可以提, unknown: 您可以先提交，工作人员查清子女和余额后告诉您能提多少 }\n    source: rent-2026',
      '    remedy: { no: 有了余额就可以提, unknown: 查清后告诉您 }',
      '→ 补上，要依据',
    ],
    [
      'a source that nobody named',
      rent,
      'source: rent-2026\nunclear',
      'source: rent-2025\nunclear',
      '→ 先在 sources.yaml 里写上 rent-2025',
    ],
    [
      'a step that names itself',
      rent,
      'value: manyChildrenFen }',
      'value: manyChildrenFen + monthlyFen }',
      '→ 步骤只能用前面算好的步骤',
    ],
    [
      'a row that is never reached',
      rent,
      'when: children >= manyChildren',
      "when: 'false'",
      '→ 删掉，或者移到上面',
    ],
    [
      'an alias',
      'centre.yaml',
      'name: 柳州市住房公积金管理中心',
      'name: &a 柳州市住房公积金管理中心\nphone: *a',
      '→ 把内容直接写出来',
    ],
    ['money with a point', rent, 'value: 130000', 'value: 1300.50', '→ 改成整数，不写单位和逗号；钱写成分'],
    [
      'a bundle of an item that is not there',
      rent,
      'effectiveFrom: 2026-04-13',
      'effectiveFrom: 2026-04-13\nsubItems: [{ name: 迁户口, body: 中心, item: C99, source: rent-2026 }]',
      '→ 先在 items/ 里写 C99；别的部门办的不写 item',
    ],
    [
      'a limit of its own that is longer than the law’s',
      rent,
      'effectiveFrom: 2026-04-13',
      'effectiveFrom: 2026-04-13\ndecisionLimit: { length: 4, unit: calendar-days, source: rent-2026 }',
      '→ 改短这个期限，法律定的是最长的天数',
    ],
    ['a drop of nothing', rent, 'drop: [unfiledMonthlyFen', 'drop: [unfiledFen', '→ 从 drop 里删掉'],
  ])('%s', async (_, file, from, to, advice) => {
    await bench.replace(file, from, to);
    const { text, exitCode } = await bench.run('check', 'liuzhou');
    expect(exitCode).toBe(1);
    expect(text).toContain(advice);
  });

  it('what the law has done away with: income, the paper of an employer, a decision after five days', async () => {
    await bench.replace(rent, 'name: manyChildrenFen', 'name: incomeShareFen');
    await bench.replace(rent, 'value: manyChildrenFen', 'value: incomeShareFen');
    await bench.replace(rent, '{manyChildrenFen}', '{incomeShareFen}');
    await bench.replace(
      rent,
      'rules:',
      'materials:\n  - { code: job, name: 在职证明, why: 核对, example: 盖章页, source: rent-2026 }\nrules:',
    );
    await bench.write(
      'liuzhou/terms.yaml',
      'decision: { length: 5, unit: calendar-days, source: assumption }\n',
    );
    const { text } = await bench.run('check', 'liuzhou');
    expect(text).toContain('✗ liuzhou：3 处要改');
    expect(text).toContain('→ 删掉跟收入有关的条件');
    expect(text).toContain('→ 在 drop 里写上它的 code');
    expect(text).toContain('liuzhou/terms.yaml:1  decision');
    expect(text).toContain('→ 改短这个期限，法律定的是最长的天数');
  });
});
