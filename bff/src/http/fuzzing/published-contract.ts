import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** JSON Schema 2020-12, as far as our document uses it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
}

export interface Parameter {
  in: 'path' | 'query' | 'header';
  name: string;
  required: boolean;
  schema: Schema;
  example: unknown;
}

type Content = Record<string, { schema: Schema; examples?: Record<string, { value: unknown }> }>;

export interface Operation {
  operationId: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<
    string,
    {
      description: string;
      content?: Content;
      links?: Record<string, { operationId: string; parameters: Record<string, string> }>;
    }
  >;
}

export interface ContractDocument {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** The contract as a stranger reads it: /openapi.json and nothing else. */
export class PublishedContract {
  readonly calls: readonly { method: string; path: string; operation: Operation }[];
  private readonly ajv = new Ajv2020({ strict: false, formats: { binary: true } });
  private readonly known = new Map<string, ValidateFunction>();

  constructor(readonly document: ContractDocument) {
    addFormats.default(this.ajv);
    this.ajv.addSchema({ ...document, $id: 'contract' });
    this.calls = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        operation,
      })),
    );
  }

  /** What is wrong with a value by a schema of the document; null where nothing is. */
  problem(schema: Schema, value: unknown): string | null {
    const text = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
    const fits = this.known.get(text) ?? this.ajv.compile(JSON.parse(text) as object);
    this.known.set(text, fits);
    return fits(value) === true ? null : this.ajv.errorsText(fits.errors);
  }

  /** The schema itself, where it only refers to one. */
  resolve(schema: Schema): Schema {
    const name = schema.$ref?.replace('#/components/schemas/', '');
    return name === undefined ? schema : this.resolve(this.document.components.schemas[name]!);
  }
}
