import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CentreProfileError, loadCentre, type ProfileProblem } from '../index';

const centres = join(import.meta.dirname, '../../../../centres');
const boats = join(centres, '../centres-for-tests/boats');
const boat = 'items/ROW01-rowing-boat.yaml';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'centre-'));
  await cp(boats, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function problems(): Promise<readonly ProfileProblem[]> {
  const failure = await loadCentre(folder, centres).catch((error: unknown) => error);
  if (failure instanceof CentreProfileError) return failure.problems;
  throw new Error(`loaded, or failed otherwise: ${String(failure)}`);
}

async function write(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(folder, file), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(join(folder, file), after);
}

const replace = (file: string, from: string, to: string) => write(file, (text) => text.replace(from, to));

describe('a profile that cannot be used says where and why', () => {
  it.each([
    ['a wrong type', 'code: ROW01', 'code: [ROW01]', 'code', /expected string/],
    ['a field that does not exist', 'name: 借一条小船', 'nmae: 借一条小船', 'name', /is missing \(string\)/],
    [
      'an unknown fact',
      'when: canSwim',
      'when: canFly',
      'rules.conditions.0.when',
      /Unknown variable: canFly/,
    ],
    [
      'a condition that is no yes-no',
      'when: canSwim',
      'when: hours',
      'rules.conditions.0.when',
      /gives string where bool/,
    ],
    [
      'a comparison of unlike things',
      'when: canSwim',
      'when: canSwim > 1',
      'rules.conditions.0.when',
      /no such overload/,
    ],
    [
      'an expression that breaks off',
      'when: canSwim',
      "when: 'canSwim &&'",
      'rules.conditions.0.when',
      /Unexpected/,
    ],
    [
      'an amount that is no number',
      'value: availableFen',
      'value: hours',
      'rules.amount.0.leastOf.1.value',
      /where int/,
    ],
    [
      'words that name nothing',
      'yes: 您会游泳',
      "yes: '您会{style}'",
      'rules.conditions.0.words.yes',
      /\{style\}/,
    ],
    [
      'a rule without a source',
      '    source: lake-rules\n  frequency',
      '  frequency',
      'rules.amount.0.source',
      /is missing \(source\)/,
    ],
    [
      'a source that nobody named',
      '\nsource: lake-rules',
      '\nsource: sea-rules',
      'source',
      /sources.yaml has no sea-rules/,
    ],
    ['a name given twice', 'name: hourlyFen', 'name: availableFen', 'rules.parameters.0', /taken already/],
    ['money that is not whole fen', 'value: 2000', 'value: 2000.5', 'rules.parameters.0.value', /int/],
    ['a day that does not exist', '2026-01-01', '2026-02-30', 'effectiveFrom', /ISO date/],
  ])('%s', async (_, from, to, path, message) => {
    await replace(boat, from, to);
    expect(await problems()).toContainEqual({
      file: boat,
      line: expect.any(Number),
      path,
      message: expect.stringMatching(message),
    });
  });

  it('an item that is there twice', async () => {
    await cp(join(folder, boat), join(folder, 'items/ROW02.yaml'));
    expect(await problems()).toEqual([
      {
        file: 'items/ROW02.yaml',
        line: 1,
        path: 'code',
        message: 'ROW01 overlaps the version 2026-01-01 to open; end that one the day before',
      },
    ]);
  });

  it('a window in a district that is not there', async () => {
    await replace('centre.yaml', "districtCode: '450721'", "districtCode: '450799'");
    expect(await problems()).toEqual([
      {
        file: 'centre.yaml',
        line: 19,
        path: 'windows.0.districtCode',
        message: 'no district 450799 in this centre',
      },
    ]);
  });

  it('words that name what is not known there', async () => {
    await replace('texts.yaml', 'unknown: 需要工作人员核对', "unknown: '需要核对 {cap}'");
    expect(await problems()).toEqual([
      { file: 'texts.yaml', line: 5, path: 'headline.unknown', message: 'no {name} is known here' },
    ]);
  });

  it('a clock without a length', async () => {
    await write('terms.yaml', (text) => text.replace('payment: { length: 3,', 'payment: {'));
    expect(await problems()).toEqual([
      { file: 'terms.yaml', line: 5, path: 'payment.length', message: 'is missing (number)' },
    ]);
  });

  it('a file that is missing', async () => {
    await rm(join(folder, 'sources.yaml'));
    expect(await problems()).toContainEqual({
      file: 'sources.yaml',
      line: 0,
      path: '',
      message: 'cannot be read',
    });
  });

  it('no item at all', async () => {
    await rm(join(folder, 'items'), { recursive: true });
    expect(await problems()).toEqual([{ file: 'items', line: 0, path: '', message: 'holds no item' }]);
  });

  it('YAML that is not YAML, with its line', async () => {
    await writeFile(
      join(folder, 'flow.yaml'),
      'handling: anywhere\nfourEyes: true\nsteps: [接件\nsource: lake-rules\n',
    );
    expect((await problems())[0]).toMatchObject({
      file: 'flow.yaml',
      line: 3,
    });
  });

  it('the same key twice', async () => {
    await write('flow.yaml', (text) => `${text}handling: anywhere\n`);
    expect((await problems())[0]?.message).toMatch(/same key twice/);
  });

  it('aliases, with which a small file swells', async () => {
    await write('flow.yaml', (text) => text.replace('steps: [接件', 'x: &a [1]\ny: [*a]\nsteps: [接件'));
    expect(await problems()).toEqual([
      { file: 'flow.yaml', line: 4, path: '', message: 'uses an alias (*name); write the value out instead' },
    ]);
  });

  it('a file of 10 MB', async () => {
    await writeFile(join(folder, boat), `# ${'x'.repeat(10 * 1024 * 1024)}\n`);
    expect((await problems())[0]?.message).toMatch(/at most 262144 are read/);
  });

  it('everything at once, in one error that reads well', async () => {
    await replace(boat, 'when: canSwim', 'when: canFly');
    await replace('flow.yaml', 'fourEyes: true', 'fourEyes: maybe');
    await replace('terms.yaml', 'length: 30', 'length: -1');
    const failure = (await loadCentre(folder, centres).catch(
      (error: unknown) => error,
    )) as CentreProfileError;
    expect(failure.problems.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'terms.yaml draft.length',
      'flow.yaml 0.fourEyes',
      `${boat} rules.conditions.0.when`,
    ]);
    expect(failure.message).toContain('3 problem(s)\n  terms.yaml:1 at draft.length: ');
  });
});

describe('the version of a profile', () => {
  it('stays the same while no byte changes, and changes with one', async () => {
    const first = await loadCentre(folder, centres);
    expect((await loadCentre(folder, centres)).version).toBe(first.version);
    await replace(boat, 'value: 2000', 'value: 2001');
    expect((await loadCentre(folder, centres)).version).not.toBe(first.version);
  });
});
