import { SpoiledCentre } from '../testing/spoiled-centre';

const boat = 'items/ROW01-rowing-boat.yaml';
const rent = 'items/W04-rent.yaml';

let centre: SpoiledCentre;
afterEach(() => centre.remove());

describe('a profile that cannot be used says where and why', () => {
  beforeEach(async () => {
    centre = await SpoiledCentre.copy('centres-for-tests/boats');
  });

  describe('times', () => {
    const parameter = '- { name: hourlyFen, label: 每小时, unit: fen, value: 2000, source: lake-rules }';
    const versions = (until: string, from: string) =>
      `- name: hourlyFen
      label: 每小时
      unit: fen
      values:
        - { value: 2000, effectiveTo: ${until}, source: lake-rules }
        - { value: 2500, effectiveFrom: ${from}, source: lake-rules }`;
    const found = async (until: string, from: string) => {
      await centre.replace(boat, parameter, versions(until, from));
      return (await centre.problems()).map(({ file, line, message }) => ({ file, line, message }));
    };

    it('that overlap', async () => {
      expect(await found('2026-12-31', '2026-12-31')).toEqual([
        {
          file: boat,
          line: 41,
          message:
            'hourlyFen overlaps the version from the beginning to 2026-12-31; end that one the day before',
        },
      ]);
    });

    it('that leave a gap', async () => {
      expect(await found('2026-12-31', '2027-02-01')).toEqual([
        {
          file: boat,
          line: 41,
          message: 'hourlyFen leaves a gap: nothing is in force from 2027-01-01 until 2027-02-01',
        },
      ]);
    });

    it('that end before they begin', async () => {
      await centre.replace(
        boat,
        'effectiveFrom: 2026-01-01',
        'effectiveFrom: 2026-01-01\neffectiveTo: 2025-12-31',
      );
      expect((await centre.problems())[0]?.message).toMatch(
        /ends on 2025-12-31, before it begins on 2026-01-01/,
      );
    });
  });

  it('a step that names itself, or one that comes later', async () => {
    await centre.replace(
      boat,
      '    leastOf:\n',
      `    steps:
      - { name: feeFen, label: 船费, value: oarsFen + feeFen }
      - { name: oarsFen, label: 桨, value: '100' }
    leastOf:
`,
    );
    expect((await centre.problems()).map(({ line, message }) => ({ line, message }))).toEqual([
      { line: 46, message: 'needs oarsFen, which is worked out here or later; put it first' },
      { line: 46, message: 'needs feeFen, which is worked out here or later; put it first' },
    ]);
  });

  it('a bomb of aliases, at once and in little space', async () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ];
    await centre.write('flow.yaml', `${bomb.join('\n')}\n`);
    expect((await centre.problems())[0]).toEqual({
      file: 'flow.yaml',
      line: 2,
      path: '',
      message: 'uses an alias (*name); write the value out instead',
    });
  });

  it('a file that is nested without end', async () => {
    await centre.write('flow.yaml', `${'['.repeat(500)}${']'.repeat(500)}\n`);
    expect((await centre.problems())[0]).toMatchObject({
      file: 'flow.yaml',
      line: 1,
      message: 'is nested deeper than 20',
    });
  });

  it('a term that runs longer than the law above allows, with its line', async () => {
    await centre.replace('terms.yaml', 'decision: { length: 3', 'decision: { length: 5');
    expect(await centre.problems()).toEqual([
      {
        file: 'terms.yaml',
        line: 4,
        path: 'decision',
        message: expect.stringContaining('contradicts law.decision-in-three-days: 受理提取申请之日起 3 日内'),
      },
    ]);
  });

  it('a paper of the employer, which nobody may ask for any more', async () => {
    await centre.replace(boat, 'name: 两支桨', 'name: 单位出具的证明');
    const [problem] = await centre.problems();
    expect(problem).toMatchObject({ file: boat, path: 'materials.0.name' });
    expect(problem?.line).toBeGreaterThan(0);
    expect(problem?.message).toContain('contradicts law.no-employer-certificate');
  });
});

describe('a share of the income, which rent may no longer rest on', () => {
  beforeEach(async () => {
    centre = await SpoiledCentre.copy('centres/liuzhou');
    await centre.replace(rent, 'manyChildrenFen', 'incomeShareFen');
  });

  it('is told with its line, where it is in force after the law', async () => {
    const [problem] = await centre.problems();
    expect(problem).toMatchObject({ file: rent, path: 'rules.amount.0' });
    expect(problem?.line).toBeGreaterThan(20);
    expect(problem?.message).toContain('contradicts law.no-income-ratio: 租房提取不再与家庭收入比例挂钩');
  });

  it('is allowed up to the day before', async () => {
    await centre.replace(
      rent,
      'effectiveFrom: 2026-04-13',
      'effectiveFrom: 2026-04-13\neffectiveTo: 2026-09-19',
    );
    expect((await centre.load()).items).toHaveLength(1);
  });
});
