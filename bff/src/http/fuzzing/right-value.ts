import fc from 'fast-check';
import type { Schema } from '../testing/published-contract';
import type { Source } from './source';

const letters = fc.string({ unit: fc.constantFrom(...'甲乙丙阿·李 a1-'), maxLength: 40 });

/** A value that fits the schema: mostly one that an answer has told under this name, else one made up. */
export function rightValue(source: Source, schema: Schema, name: string): unknown {
  const whole = source.contract.resolve(schema);
  const told = source.memory.of(name).filter((value) => source.contract.problem(whole, value) === null);
  // What has parts is rarely right as a whole for another case.
  const again = whole.type === 'object' ? source.onceIn(5) : !source.onceIn(4);
  return told.length > 0 && again ? source.oneOf(told) : madeUp(source, whole, name);
}

function madeUp(source: Source, schema: Schema, name: string): unknown {
  const { draw } = source;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return rightValue(source, source.oneOf(choices), name);
  if ('const' in schema) return schema.const;
  if (schema.enum !== undefined) return source.oneOf(schema.enum);
  const type = Array.isArray(schema.type) ? source.oneOf(schema.type) : schema.type;
  if (type === 'object') return objectOf(source, schema);
  if (type === 'array') return listOf(source, schema, name);
  if (type === 'integer' || type === 'number') return draw(numberOf(schema));
  if (type === 'boolean') return draw(fc.boolean());
  return type === 'null' ? null : draw(textOf(schema));
}

function objectOf(source: Source, { properties = {}, required = [], additionalProperties }: Schema): object {
  const named = Object.entries(properties)
    .filter(([name]) => required.includes(name) || source.onceIn(2))
    .map(([name, schema]) => [name, rightValue(source, schema, name)] as const);
  if (typeof additionalProperties !== 'object') return Object.fromEntries(named);
  // A record, such as answers: its keys are names that the member's case told.
  const keys = source.memory.of('key').filter((key) => typeof key === 'string');
  const some = keys.filter(() => source.onceIn(3));
  return Object.fromEntries([
    ...named,
    ...some.map((key) => [key, rightValue(source, additionalProperties, key)]),
  ]) as object;
}

function listOf(source: Source, { items = {}, minItems = 0, maxItems = 4 }: Schema, name: string): unknown[] {
  const length = source.draw(fc.integer({ min: minItems, max: Math.min(maxItems, minItems + 2) }));
  return Array.from({ length }, () => rightValue(source, items, name));
}

function numberOf({
  minimum,
  exclusiveMinimum,
  maximum = Number.MAX_SAFE_INTEGER,
}: Schema): fc.Arbitrary<number> {
  const min = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
  return fc.oneof(fc.integer({ min, max: Math.min(maximum, min + 9) }), fc.constant(maximum));
}

function textOf({ format, pattern, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (format === 'date')
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (pattern?.startsWith('^[a-z0-9]') === true) return matching(pattern);
  return letters.map((text) => text.padEnd(minLength, '甲').slice(0, maxLength));
}

/** Taking a pattern apart costs milliseconds, and there are few of them. */
const byPattern = new Map<string, fc.Arbitrary<string>>();

function matching(pattern: string): fc.Arbitrary<string> {
  const made = byPattern.get(pattern) ?? fc.stringMatching(new RegExp(pattern));
  byPattern.set(pattern, made);
  return made;
}
