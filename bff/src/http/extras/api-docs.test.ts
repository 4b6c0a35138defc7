import { Validator } from '@seriousme/openapi-schema-validator';
import { errorCatalogue, type EndpointShape } from '@gjj/shared-types';
import { createLogger } from '../../platform/logger';
import { Metrics } from '../../platform/metrics';
import { DocumentSchemas } from '../../testing/document-schemas';
import { rawCall } from '../../testing/raw-call';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../app';
import {
  placesOfLink,
  type ContractDocument,
  type Operation,
  type Schema,
} from '../testing/published-contract';
import { everyEndpoint } from '../testing/sample-calls';
import { apiDocs } from './api-docs';

let baseUrl: string;
let document: ContractDocument;
const answer = createApp({
  log: createLogger('silent', 'test'),
  metrics: new Metrics(),
  routes: [],
  extras: [apiDocs('https://gjj.example/')],
  deskUrl: undefined,
  trustProxy: false,
  checkAnswers: true,
  sessions: { read: async () => undefined },
  limits: { spend: async () => undefined } as never,
  tracer: { trace: async () => undefined },
}).callback();
const server = createServer((request, response) => void answer(request, response));
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  document = JSON.parse((await rawCall(baseUrl, { path: '/openapi.json' })).text) as ContractDocument;
});
afterAll(() => void server.close());

function operationOf({ method, path }: EndpointShape): Operation {
  return document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]![method.toLowerCase()]!;
}

describe('/openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate({ ...structuredClone(document) });
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.servers).toEqual([{ url: 'https://gjj.example' }]);
  });

  it('has every endpoint of the contract, with its parts, and nothing else', () => {
    for (const [name, endpoint] of everyEndpoint()) {
      const operation = operationOf(endpoint);
      expect(operation.operationId).toBe(name);
      expect(operation.security).toEqual(endpoint.audience === 'public' ? [] : [{ bearer: [] }]);
      expect(operation.requestBody !== undefined).toBe(
        endpoint.body !== undefined || endpoint.bytes === true,
      );
      const inPath = operation.parameters?.filter((parameter) => parameter.in === 'path') ?? [];
      expect(inPath.map(({ name: key }) => `:${key}`)).toEqual(endpoint.path.match(/:\w+/g) ?? []);
      const key = operation.parameters?.some(({ name: header }) => header === 'Idempotency-Key') ?? false;
      expect(key).toBe(endpoint.idempotent === true);
    }
    const operations = Object.values(document.paths).flatMap((methods) => Object.keys(methods));
    expect(operations).toHaveLength(everyEndpoint().length);
  });

  it('names every refusal of every endpoint by its code, those of each door among them', () => {
    for (const [, endpoint] of everyEndpoint()) {
      const { responses } = operationOf(endpoint);
      const doors = endpoint.audience === 'public' ? [] : ['session.missing', 'session.expired'];
      for (const code of [...endpoint.errors, ...doors, 'rate.limited', 'internal.error'] as const) {
        const refusal = responses[errorCatalogue[code as 'rate.limited'].status];
        expect(refusal?.description.split(' · ')).toContain(code);
        expect(Object.keys(refusal?.content ?? {})).toEqual(['application/problem+json']);
      }
    }
  });

  it('knows every code of the catalogue', () => {
    const text = JSON.stringify(document);
    expect(Object.keys(errorCatalogue).filter((code) => !text.includes(`"${code}"`))).toEqual([]);
  });
});

describe('what /openapi.json publishes', () => {
  let schemas: DocumentSchemas;
  beforeAll(() => void (schemas = new DocumentSchemas(document)));
  const operations = () => everyEndpoint().map(([name, endpoint]) => [name, operationOf(endpoint)] as const);

  it('compiles, every pattern as ECMA-262', () => {
    const patterns = [...JSON.stringify(document).matchAll(/"pattern":("(?:[^"\\\\]|\\\\.)*")/g)];
    expect(patterns.length).toBeGreaterThan(50);
    for (const [, pattern] of patterns)
      expect(() => new RegExp(JSON.parse(pattern!) as string, 'u')).not.toThrow();
    for (const name of Object.keys(document.components.schemas))
      expect(schemas.compile({ $ref: `#/components/schemas/${name}` })).toBeInstanceOf(Function);
  });

  it('has an example of every parameter and of every body, which fits', () => {
    for (const [name, { parameters = [], requestBody }] of operations()) {
      for (const { name: parameter, schema, example } of parameters) {
        const fits = schemas.compile(schema);
        fits(example);
        expect({ name, parameter, errors: fits.errors }).toEqual({ name, parameter, errors: null });
      }
      const json = requestBody?.content['application/json'];
      if (json === undefined) continue;
      const examples = Object.values(json.examples ?? {});
      expect(examples.length).toBeGreaterThan(0);
      const fits = schemas.compile(json.schema);
      for (const { value } of examples) {
        fits(value);
        expect({ name, errors: fits.errors }).toEqual({ name, errors: null });
      }
    }
  });

  it('leads by links, each to a value that the answer has, to every value of an address but a part’s number and what a client makes', () => {
    const led = new Set<string>();
    for (const [name, { responses }] of operations())
      for (const { content, links = {} } of Object.values(responses))
        for (const { operationId, parameters } of Object.values(links))
          for (const [parameter, pointer] of Object.entries(parameters)) {
            const schema = content!['application/json']!.schema;
            const there = hasPlace(schemas, schema, placesOfLink(pointer));
            expect({ name, pointer, there }).toEqual({ name, pointer, there: true });
            led.add(`${operationId} ${parameter}`);
          }
    const asked = operations().flatMap(([name, { parameters = [] }]) =>
      parameters.filter((one) => one.in === 'path').map((one) => `${name} ${one.name}`),
    );
    expect(asked.filter((one) => !led.has(one))).toEqual([
      'putDocumentPart part',
      'beginAttachment envelopeId',
      'listAttachments envelopeId',
      'putAttachmentPart part',
      'putIntakeDocumentPart part',
      'beginStaffAttachment envelopeId',
      'putStaffAttachmentPart part',
      'putDeskDocumentPart part',
    ]);
  });
});

function hasPlace(schemas: DocumentSchemas, schema: Schema | undefined, places: string[]): boolean {
  if (schema?.$ref !== undefined) return hasPlace(schemas, schemas.find(schema.$ref), places);
  const notNull = schema?.anyOf?.find(({ type }) => type !== 'null');
  if (notNull !== undefined) return hasPlace(schemas, notNull, places);
  const [first, ...rest] = places;
  if (first === undefined) return schema !== undefined;
  return hasPlace(schemas, first === '0' ? schema?.items : schema?.properties?.[first], rest);
}

describe('the error catalogue', () => {
  it('has an HTTP error status and a sentence for each, that blames nobody', () => {
    for (const { status, detail } of Object.values(errorCatalogue)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(detail).toMatch(/。$/);
      expect(detail).not.toMatch(/失败|非法|错误的|你[^们]?/);
    }
  });
});

describe('/docs', () => {
  it('is a page in Chinese with a title, headings in order, and every endpoint and error to link to', async () => {
    const { headers, text } = await rawCall(baseUrl, { path: '/docs' });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toMatch(/^<!doctype html><html lang="zh-CN">/);
    expect(text).toMatch(/<title>[^<]+<\/title>/);
    expect(text.match(/<h\d/g)).toEqual(['<h1', '<h2', '<h2', '<h2', '<h2']);
    for (const [name, { summary }] of everyEndpoint()) {
      expect(text).toContain(`id="${name}"`);
      expect(text).toContain(summary);
    }
    for (const code of Object.keys(errorCatalogue)) expect(text).toContain(`id="${code}"`);
  });
});
