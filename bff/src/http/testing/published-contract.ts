import { DocumentSchemas } from '../../testing/document-schemas';

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
  security: unknown[];
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
  private readonly schemas: DocumentSchemas;

  constructor(document: ContractDocument) {
    this.schemas = new DocumentSchemas(document);
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
    const departures = this.schemas.departures(schema, value);
    return departures.length === 0 ? null : departures.join(', ');
  }

  /** The schema itself, where it only refers to one. */
  resolve(schema: Schema): Schema {
    return schema.$ref === undefined ? schema : this.resolve(this.schemas.find(schema.$ref));
  }
}

/** The places, from the outside in, at which a link reads an answer: `$response.body#/cases/0/caseId`. */
export function placesOfLink(expression: string): string[] {
  return expression.replace('$response.body#/', '').split('/');
}
