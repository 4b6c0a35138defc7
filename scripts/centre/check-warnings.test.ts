import { makeBench, type Bench } from './testing';

const rent = 'items/W04-rent.yaml';

let bench: Bench;
beforeEach(async () => {
  bench = await makeBench();
});
afterEach(() => bench.remove());

const warned = async () => {
  const { text, exitCode } = await bench.run('check', 'liuzhou');
  expect(exitCode).toBe(0);
  return text;
};

describe('what check warns of', () => {
  it('a term counted otherwise than the law it cites', async () => {
    await bench.replace(
      'sources.yaml',
      'rent-2026:',
      'license: { title: 中华人民共和国行政许可法, readOn: 2026-11-22 }\nrent-2026:',
    );
    await bench.write(
      'liuzhou/terms.yaml',
      'acceptance:\n  length: 5\n  unit: calendar-days\n  onDayOff: { rolls: true, source: assumption }\n  source: license\n',
    );
    const text = await warned();
    expect(text).toContain('⚠ liuzhou/terms.yaml:2  acceptance');
    expect(text).toContain('按自然日数，引用的行政许可法按工作日数（行政许可法第八十二条）');
    expect(text).toContain('→ 写 unit: working-days');
    expect(text).toContain('1 处提醒');
  });

  it('a member’s term that does not roll, and one that does not say', async () => {
    await bench.write(
      'liuzhou/terms.yaml',
      'correction: { length: 15, unit: calendar-days, source: assumption }\ndecision: { length: 3, unit: calendar-days, source: assumption }\npayment: { length: 3, unit: working-days, onDayOff: { rolls: true, source: assumption }, source: assumption }\n',
    );
    const text = await warned();
    expect(text).toContain('⚠ liuzhou/terms.yaml:1  correction\n      是职工的期限，最后一天放假没有顺延');
    expect(text).toContain('⚠ liuzhou/terms.yaml:2  decision\n      按自然日数，没有写最后一天放假怎么办');
    expect(text).toContain('⚠ liuzhou/terms.yaml:3  payment\n      按工作日数，最后一天不会放假');
  });

  it('rules that end with nothing after them, unless the item is given up', async () => {
    await bench.replace(
      rent,
      'effectiveFrom: 2026-04-13',
      'effectiveFrom: 2026-04-13\neffectiveTo: 2026-12-31',
    );
    const text = await warned();
    expect(text).toMatch(/⚠ liuzhou\/items\/W04-rent\.yaml:\d+ {2}effectiveTo/);
    expect(text).toContain('的规则到 2026-12-31 为止，后面没有新的：从 2027-01-01 起不再自动判断');
    expect(text).toContain('→ 新规则公布后再写一个版本（effectiveFrom: 2027-01-01）');
    await bench.replace(rent, 'effectiveTo: 2026-12-31', 'effectiveTo: 2026-12-31\nabolished: true');
    expect(await warned()).not.toContain('⚠');
  });
});
