import { factDefinition, factKeys, type FactKey } from '../domain/fact-dictionary';
import type { JsonSchema } from './json-schema';

const text: JsonSchema = { type: 'string', minLength: 1 };
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** One version, or a list of dated ones. */
export function oneOrMore(list: JsonSchema): JsonSchema {
  return { anyOf: [list.items ?? {}, list] };
}

/** A source's name, or the name with what this place says more closely; `resolveSources` puts the document there. */
export function citation(source: JsonSchema): JsonSchema {
  const { required: _, ...cited } = source;
  return {
    anyOf: [
      text,
      {
        ...cited,
        properties: { from: { ...text, description: 'sources.yaml 里的名字' }, ...source.properties },
        anyOf: [{ required: ['from'] }, { required: ['title'] }],
      },
    ],
  };
}

/** A document in sources.yaml: read on a day, or assumed. */
export function document(source: JsonSchema): JsonSchema {
  return {
    ...source,
    anyOf: [{ required: ['readOn'] }, { required: ['assumed'], properties: { assumed: { const: true } } }],
  };
}

/** A parameter has one value, or `values` with times; `normaliseItem` writes them out. */
export function parameter(schema: JsonSchema): JsonSchema {
  const { required = [], properties = {}, ...rest } = schema;
  const version = { ...rest, properties, required: ['value'] };
  return {
    ...rest,
    properties: { ...properties, values: { ...listOf(version), minItems: 1 } },
    required: ['name'],
    anyOf: [{ required: ['values'] }, { required }],
  };
}

/** CEL; YAML reads `12` as a number and `true` as a yes. */
export function expression(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'integer' }, { type: 'boolean' }] };
}

/** `2026-12-01`; what an editor says of anything else. */
export function day(schema: JsonSchema): JsonSchema {
  return { ...schema, patternErrorMessage: '日期写成 2026-12-01，而且要真有这一天' };
}

/** Every fact by its name, with its type, what it is and who tells it. */
export function facts(): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(factKeys.map((key) => [key, factForm(key)])),
    additionalProperties: false,
  };
}

const factTypes = {
  'yes-no': { type: 'boolean' },
  count: { type: 'integer' },
  money: { type: 'integer' },
  day: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  text: { type: 'string' },
} as const;

function factForm(key: FactKey): JsonSchema {
  const { type, label, department, values } = factDefinition(key);
  const known = values === undefined ? factTypes[type] : { enum: Object.keys(values) };
  const meanings = Object.entries(values ?? {}).map(([value, words]) => `${value} ${words}`);
  const words = [`${label}（${department}）${type === 'money' ? '，写成分' : ''}`, ...meanings];
  return { description: words.join('；'), anyOf: [known, { enum: ['unknown', 'nothing'] }] };
}
