import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { DocumentSchemas } from '../../testing/document-schemas';

const METHODS = ['get', 'post', 'put', 'delete'] as const satisfies readonly Method[];
const CONTRACTS = new URL('../../../../docs/integrations/', import.meta.url);

/** One call as it went over the wire. */
export interface Exchange {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, unknown>>;
  readonly requestBody: string;
  readonly status: number;
  readonly answerBody: string;
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: object;
}

interface Operation {
  operationId: string;
  parameters?: ({ $ref: string } | Parameter)[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: object }> }>;
}

type Method = 'get' | 'post' | 'put' | 'delete';
type PathItem = { parameters?: NonNullable<Operation['parameters']> } & Partial<Record<Method, Operation>>;

interface Document {
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
}

/** One file of docs/integrations, and whether calls keep to it. */
export class Contract {
  private readonly document: Document;
  private readonly schemas: DocumentSchemas;

  constructor(readonly name: string) {
    this.document = parseYaml(readFileSync(new URL(`${name}.openapi.yaml`, CONTRACTS), 'utf8')) as Document;
    this.schemas = new DocumentSchemas(this.document);
  }

  operationIds(): string[] {
    return Object.values(this.document.paths).flatMap((item) =>
      METHODS.flatMap((method) => item[method]?.operationId ?? []),
    );
  }

  /** The operation of a call and everything in which the call, or the answer, departs from the contract. */
  judge(exchange: Exchange): { operationId: string; departures: string[] } {
    const url = new URL(exchange.path, 'http://far.side');
    for (const [template, item] of Object.entries(this.document.paths)) {
      const values = matchPath(template, url.pathname);
      const operation = item[exchange.method.toLowerCase() as Method];
      if (values === null || operation === undefined) continue;
      const sent = {
        path: values,
        query: Object.fromEntries(url.searchParams),
        header: exchange.requestHeaders,
      };
      const departures = [
        ...this.parameterDepartures([...(item.parameters ?? []), ...(operation.parameters ?? [])], sent),
        ...this.bodyDepartures('request', operation.requestBody?.content, exchange.requestBody),
        ...this.answerDepartures(operation, exchange),
      ];
      return { operationId: operation.operationId, departures };
    }
    return { operationId: '', departures: [`${exchange.method} ${url.pathname} is not in the contract`] };
  }

  /** Departures of a webhook's request, such as a callback that we received. */
  judgeWebhook(name: string, body: string): string[] {
    const operation = this.document.webhooks?.[name]?.post;
    return this.bodyDepartures('webhook', operation?.requestBody?.content, body);
  }

  /** Departures of a value from a named schema. */
  judgeValue(schemaName: string, value: unknown): string[] {
    return this.schemaDepartures(schemaName, { $ref: `#/components/schemas/${schemaName}` }, value);
  }

  private answerDepartures(operation: Operation, { status, answerBody }: Exchange): string[] {
    const response = operation.responses[String(status)];
    if (response === undefined) return [`${operation.operationId}: answer ${status} is not in the contract`];
    const { content } =
      response.$ref === undefined ? response : this.schemas.find<typeof response>(response.$ref);
    return this.bodyDepartures(`answer ${status}`, content, answerBody);
  }

  private parameterDepartures(
    parameters: NonNullable<Operation['parameters']>,
    sent: Record<Parameter['in'], Readonly<Record<string, unknown>>>,
  ): string[] {
    return parameters.flatMap((given) => {
      const parameter = '$ref' in given ? this.schemas.find<Parameter>(given.$ref) : given;
      const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
      const value = sent[parameter.in][name];
      if (value === undefined) return parameter.required === true ? [`${parameter.name} is missing`] : [];
      const isNumber = 'type' in parameter.schema && parameter.schema.type === 'integer';
      return this.schemaDepartures(parameter.name, parameter.schema, isNumber ? Number(value) : value);
    });
  }

  private bodyDepartures(
    what: string,
    content: Record<string, { schema: object }> | undefined,
    body: string,
  ): string[] {
    const schema = Object.values(content ?? {})[0]?.schema;
    if (schema === undefined) return [];
    return this.schemaDepartures(what, schema, JSON.parse(body));
  }

  private schemaDepartures(what: string, schema: object, value: unknown): string[] {
    return this.schemas.departures(schema, value).map((departure) => `${what}${departure}`);
  }
}

function matchPath(template: string, path: string): Record<string, string> | null {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const values = new RegExp(`^${template.replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(path);
  if (values === null) return null;
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index + 1] ?? '')]));
}
