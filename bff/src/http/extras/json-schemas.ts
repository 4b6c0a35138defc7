import * as contract from '@gjj/shared-types';
import { z } from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

const place = (id: string) => `#/components/schemas/${id}`;
/** What is taken in: a value before it is made regular, since that is what a client sends. */
const options = { io: 'input', unrepresentable: 'any' } as const;

/** The contract's schemas as JSON Schema (2020-12), each under its own name. */
export class JsonSchemas {
  private readonly named = z.registry<{ id: string }>();

  constructor() {
    for (const [id, value] of Object.entries<unknown>(contract))
      if (value instanceof z.ZodObject) this.named.add(value, { id });
  }

  /** Refers to a schema; one without a name of its own gets `name`. */
  refer(schema: z.ZodType, name: string): JsonSchema {
    if (!this.named.has(schema)) this.named.add(schema, { id: name });
    return { $ref: place(this.named.get(schema)!.id) };
  }

  /** Schemas of an object's fields, and which of them must be there. */
  fields(schema: z.ZodType): [name: string, schema: JsonSchema, required: boolean][] {
    const { properties = {}, required = [] } = z.toJSONSchema(schema, options);
    return Object.entries(properties).map(([name, field]) => [
      name,
      field as JsonSchema,
      required.includes(name),
    ]);
  }

  /** Every schema that has a name, for the document's components. */
  all(): Record<string, JsonSchema> {
    const { schemas } = z.toJSONSchema(this.named, { ...options, uri: place });
    return Object.fromEntries(
      Object.entries(schemas).map(([id, { $id: _id, $schema: _schema, ...schema }]) => [id, schema]),
    );
  }
}
