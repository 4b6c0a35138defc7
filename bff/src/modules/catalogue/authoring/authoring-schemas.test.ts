import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { authoringSchemas } from './authoring-schemas';
import { fieldWords } from './field-words';
import type { JsonSchema } from './json-schema';

const root = join(import.meta.dirname, '../../../../..');
const schemas = authoringSchemas();
const ajv = new Ajv({ strict: false, validateFormats: false });
const validators = new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));

/** What an editor is told: which schema is for which files. */
const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
  'yaml.schemas': Record<string, string | string[]>;
};
const matches = (glob: string, file: string) => {
  const pattern = glob.replaceAll('.', '\\.').replaceAll('**/', '(.+/)?').replaceAll('*', '[^/]*');
  return new RegExp(`^${pattern}$`).test(file);
};
const schemasFor = (file: string) =>
  Object.entries(settings['yaml.schemas'])
    .filter(([, globs]) => {
      const [not, only] = [
        [globs].flat().filter(isNegative),
        [globs].flat().filter((one) => !isNegative(one)),
      ];
      return only.some((glob) => matches(glob, file)) && !not.some((glob) => matches(glob.slice(1), file));
    })
    .map(([path]) => path.replace(/^\.\/bff\/centres\/_schema\/(.+)\.json$/, '$1'));
const isNegative = (glob: string) => glob.startsWith('!');

const errorsOf = (name: string, value: unknown) => {
  const validate = validators.get(name)!;
  return validate(value) ? [] : validate.errors!.map((error) => `${error.instancePath} ${error.message}`);
};
const files = readdirSync(join(root, 'bff/centres'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => `bff/centres/${file}`);

describe('the JSON Schemas of a centre', () => {
  it('take every file of every centre, each under the one schema that an editor is told', () => {
    expect(files.length).toBeGreaterThan(300);
    const told = files.map((file) => ({ file, schemas: schemasFor(file) }));
    expect(told.filter(({ schemas: names }) => names.length !== 1)).toEqual([]);
    const wrong = told.map(({ file, schemas: [name] }) => ({
      file,
      errors: errorsOf(name!, parse(readFileSync(join(root, file), 'utf8'))),
    }));
    expect(wrong.filter(({ errors }) => errors.length > 0)).toEqual([]);
  });

  it('say in words what each field is, and have no words to spare', () => {
    const said = new Set<string>();
    const silent = Object.entries(schemas).flatMap(([name, schema]) => silentFields(schema, name, said));
    expect(silent).toEqual([]);
    expect(Object.values(fieldWords).filter((words) => !said.has(words))).toEqual([]);
  });

  it('know what the defaults say for a centre', () => {
    const defaults = parse(readFileSync(join(root, 'bff/centres/_defaults/centre.yaml'), 'utf8')) as object;
    const required = schemas['centre']!.required!;
    expect(required).toContain('code');
    expect(required.filter((name) => name in defaults)).toEqual([]);
  });

  const fixed = { extends: 'W04', effectiveFrom: '2026-09-20', source: 'rent' };
  const withParameter = (parameter: object) => ({ ...fixed, rules: { parameters: [parameter] } });
  const monthly = { name: 'monthlyFen', label: '每月', unit: 'fen', source: 'rent' };
  it.each([
    ['an item that says only what is otherwise', 'item', fixed],
    ['a list of items', 'item', [fixed, fixed]],
    ['a parameter with one value', 'item', withParameter({ ...monthly, value: 1 })],
    ['a parameter with dated values', 'item', withParameter({ ...monthly, values: [{ value: 1 }] })],
    ['an item without a frequency', 'item', { ...fixed, rules: { frequency: null } }],
    ['a source by name and article', 'item', { ...fixed, source: { from: 'rent', article: '第三条' } }],
    ['one flow', 'flow', { handling: 'anywhere', fourEyes: true, steps: ['接件'], source: 'rent' }],
  ])('take %s', (_, name, value) => {
    expect(errorsOf(name, value)).toEqual([]);
  });

  it.each([
    ['an item that neither extends another nor is whole', 'item', { code: 'W04', source: 'rent' }],
    ['a field that does not exist', 'item', { ...fixed, effectivFrom: '2026-09-20' }],
    ['a day that does not exist', 'item', { ...fixed, effectiveFrom: '2026-02-30' }],
    ['money that is not whole fen', 'item', withParameter({ ...monthly, value: 1300.5 })],
    ['a parameter without a value', 'item', withParameter(monthly)],
    ['a document that nobody read', 'sources', { rent: { title: '关于租房提取的通知' } }],
    [
      'a fact that does not exist',
      'cases',
      { item: 'W04', today: '2026-11-22', facts: { childs: 1 }, cases: [] },
    ],
    [
      'a fact of the wrong type',
      'cases',
      { item: 'W04', today: '2026-11-22', facts: { children: '两个' }, cases: [] },
    ],
    ['a district code of three digits', 'centre', { districts: [{ code: '450', name: '城', source: 'a' }] }],
  ])('refuse %s', (_, name, value) => {
    expect(errorsOf(name, value)).not.toEqual([]);
  });
});

/** Fields without words; words that were used are put into `said`. */
function silentFields(value: unknown, path: string, said: Set<string>): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as JsonSchema).flatMap(([key, inner]) => {
    if (key !== 'properties') return silentFields(inner, `${path}.${key}`, said);
    return Object.entries(inner as Record<string, JsonSchema | false>).flatMap(([name, field]) => {
      const words = field === false ? '' : field['description'];
      if (typeof words === 'string') said.add(words);
      const silent = typeof words === 'string' || isNarrowing(field as JsonSchema) ? [] : [`${path}.${name}`];
      return [...silent, ...silentFields(field, `${path}.${name}`, said)];
    });
  });
}

/** In an `if`, `then` or `else` a field that was explained above is narrowed. */
function isNarrowing(field: JsonSchema): boolean {
  return Object.keys(field).every((key) => ['const', 'required'].includes(key));
}
