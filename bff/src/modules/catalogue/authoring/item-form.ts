import type { JsonSchema } from './json-schema';
import { oneOrMore } from './written-forms';

/** What has versions, and may be written as one where there is one. */
const versioned = ['decisionLimit', 'flow'];
const versionedRules = ['amount', 'frequency'];

/** items/*.yaml: an item, or a list. One that `extends` another says only what is otherwise. */
export function itemFile(schema: JsonSchema): JsonSchema {
  const { oneOf, ...rest } = schema;
  const [closed, online] = oneOf as [JsonSchema, JsonSchema];
  const [guide, atWindow] = closed['oneOf'] as [JsonSchema, JsonSchema];
  const entry: JsonSchema = { $ref: '#/definitions/item' };
  return {
    ...rest,
    anyOf: [entry, { type: 'array', items: entry }],
    definitions: { ...schema.definitions, item: itemForm(guide, atWindow, online) },
  };
}

/** No case of it is kept here. */
const guideOnly: JsonSchema = {
  required: ['online'],
  properties: { online: { const: false }, intake: { const: 'guide-only' } },
};

function itemForm(guide: JsonSchema, atWindow: JsonSchema, online: JsonSchema): JsonSchema {
  const fields = { ...atWindow.properties, ...online.properties };
  const onlyJudged = Object.keys(fields).filter((name) => !(name in (guide.properties ?? {})));
  const none = (names: string[]) => Object.fromEntries(names.map((name) => [name, false]));
  const rules = fields['rules'] ?? {};
  return {
    type: 'object',
    properties: {
      extends: { type: 'string' },
      ...fields,
      ...oneOrMoreOf(fields, versioned),
      online: { type: 'boolean' },
      intake: { enum: ['guide-only', 'at-window'] },
      rules: heirsRules(rules),
      drop: { type: 'array', items: { type: 'string' } },
    },
    additionalProperties: false,
    if: { required: ['extends'] },
    else: {
      properties: none(['drop']),
      required: guide.required,
      if: guideOnly,
      then: { properties: none(onlyJudged) },
      else: { properties: { rules: { required: rules.required } }, required: online.required },
    },
  };
}

function heirsRules({ required: _, properties = {}, ...rest }: JsonSchema): JsonSchema {
  const lists = oneOrMoreOf(properties, versionedRules);
  const frequency = { anyOf: [...(lists['frequency']?.anyOf ?? []), { type: 'null' }] };
  return { ...rest, properties: { ...properties, ...lists, frequency } };
}

function oneOrMoreOf(
  fields: Record<string, JsonSchema>,
  names: readonly string[],
): Record<string, JsonSchema> {
  return Object.fromEntries(names.map((name) => [name, oneOrMore(fields[name] ?? {})]));
}
