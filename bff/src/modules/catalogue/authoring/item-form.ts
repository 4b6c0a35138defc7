import type { JsonSchema } from './json-schema';
import { oneOrMore } from './written-forms';

/** What has versions, and may be written as one where there is one. */
const versioned = ['decisionLimit', 'flow'];
const versionedRules = ['amount', 'frequency'];

/** items/*.yaml: an item, or a list. One that `extends` another says only what is otherwise. */
export function itemFile(schema: JsonSchema): JsonSchema {
  const { oneOf, ...rest } = schema;
  const [closed, online] = oneOf as [JsonSchema, JsonSchema];
  const [guide, atWindow, books] = closed['oneOf'] as [JsonSchema, JsonSchema, JsonSchema];
  const entry: JsonSchema = { $ref: '#/definitions/item' };
  return {
    ...rest,
    anyOf: [entry, { type: 'array', items: entry }],
    definitions: { ...schema.definitions, item: itemForm({ guide, atWindow, books, online }) },
  };
}

/** No case of it is kept here. */
const guideOnly: JsonSchema = {
  required: ['online'],
  properties: { online: { const: false }, intake: { const: 'guide-only' } },
};

/** What it changes is in the ledger's books. */
const forBooks: JsonSchema = { required: ['intake'], properties: { intake: { const: 'books' } } };

interface ItemKinds {
  guide: JsonSchema;
  atWindow: JsonSchema;
  books: JsonSchema;
  online: JsonSchema;
}

function itemForm({ guide, atWindow, books, online }: ItemKinds): JsonSchema {
  const fields = { ...books.properties, ...atWindow.properties, ...online.properties };
  const onlyJudged = Object.keys(fields).filter((name) => !(name in (guide.properties ?? {})));
  const none = (names: string[]) => Object.fromEntries(names.map((name) => [name, false]));
  const { rules = {}, standing = {} } = fields;
  return {
    type: 'object',
    properties: {
      extends: { type: 'string' },
      ...fields,
      ...oneOrMoreOf(fields, versioned),
      online: { type: 'boolean' },
      intake: { enum: ['guide-only', 'at-window', 'books'] },
      rules: heirsRules(rules),
      standing: heirsStanding(standing),
      drop: { type: 'array', items: { type: 'string' } },
    },
    additionalProperties: false,
    if: { required: ['extends'] },
    else: {
      properties: none(['drop']),
      required: guide.required,
      if: guideOnly,
      then: { properties: none(onlyJudged) },
      else: {
        if: forBooks,
        then: { properties: none(onlyJudged.filter((name) => name !== 'takenIn')), required: books.required },
        else: {
          properties: { rules: { required: rules.required }, standing, ...none(['takenIn']) },
          required: online.required,
        },
      },
    },
  };
}

function heirsRules({ required: _, properties = {}, ...rest }: JsonSchema): JsonSchema {
  const lists = oneOrMoreOf(properties, versionedRules);
  const frequency = { anyOf: [...(lists['frequency']?.anyOf ?? []), { type: 'null' }] };
  return { ...rest, properties: { ...properties, ...lists, frequency } };
}

/** A part of it is enough: the rest is inherited. */
function heirsStanding({ anyOf = [], ...rest }: JsonSchema): JsonSchema {
  return { ...rest, anyOf: anyOf.map(({ required: _, ...one }) => one) };
}

function oneOrMoreOf(
  fields: Record<string, JsonSchema>,
  names: readonly string[],
): Record<string, JsonSchema> {
  return Object.fromEntries(names.map((name) => [name, oneOrMore(fields[name] ?? {})]));
}
