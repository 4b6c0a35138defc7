import { z } from 'zod';
import { fieldWords } from './field-words';

export interface JsonSchema {
  [keyword: string]: unknown;
  required?: string[] | undefined;
  properties?: Record<string, JsonSchema> | undefined;
  definitions?: Record<string, JsonSchema> | undefined;
  items?: JsonSchema | undefined;
  anyOf?: JsonSchema[] | undefined;
}

/** A part of a profile that has a form or words of its own. */
export interface Part {
  schema: z.ZodType;
  id: string;
  /** What somebody writes where it differs from what is read in the end. */
  written?: (schema: JsonSchema) => JsonSchema;
}

/** Draft 7, which editors know best. Each part becomes a definition, and is referred to wherever it is used. */
export function jsonSchemaOf(schema: z.ZodType, parts: readonly Part[]): JsonSchema {
  const registry = z.registry<{ id: string }>();
  for (const { schema: part, id } of parts) registry.add(part, { id });
  const made: unknown = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    metadata: registry,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const written = parts.find((part) => part.schema === (zodSchema as unknown))?.written;
      if (written === undefined) return;
      const form = written({ ...jsonSchema } as JsonSchema);
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, form);
    },
  });
  return made as JsonSchema;
}

/** Puts words beside every field, however deep. @param place the file or the field around it */
export function withWords(schema: JsonSchema, place: string): JsonSchema {
  // zod leaves the registry's id in a definition, where Draft 7 has no such keyword.
  const { id: _, ...keywords } = schema;
  return Object.fromEntries(
    Object.entries(keywords).map(([key, value]) =>
      key === 'properties' || key === 'definitions'
        ? [key, namedWithWords(value as Record<string, JsonSchema>, key === 'properties' ? place : '')]
        : [key, inner(value, place)],
    ),
  );
}

function inner(value: unknown, place: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => inner(entry, place));
  return typeof value === 'object' && value !== null ? withWords(value as JsonSchema, place) : value;
}

function namedWithWords(named: Record<string, JsonSchema>, place: string): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(named).map(([name, schema]) => {
      if (typeof schema === 'boolean') return [name, schema];
      const described = fieldWords[`${place}.${name}`] ?? fieldWords[name];
      const words = schema.description === undefined && place !== '' && described !== undefined;
      return [name, { ...(words && { description: described }), ...withWords(schema, name) }];
    }),
  );
}
