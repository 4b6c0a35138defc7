import { Validator } from '@seriousme/openapi-schema-validator';
import { errorCatalogue, type EndpointShape } from '@gjj/shared-types';
import { createLogger } from '../../platform/logger';
import { Metrics } from '../../platform/metrics';
import { rawCall } from '../../testing/raw-call';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../app';
import { everyEndpoint } from '../testing/sample-calls';
import { apiDocs } from './api-docs';

type Operation = {
  operationId: string;
  security: unknown[];
  parameters?: { in: string; name: string }[];
  requestBody?: unknown;
  responses: Record<string, { description: string; content?: Record<string, unknown> }>;
};
interface Document {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
}

let baseUrl: string;
let document: Document;
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
  document = JSON.parse((await rawCall(baseUrl, { path: '/openapi.json' })).text) as Document;
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
    expect(text.match(/<h\d/g)).toEqual(['<h1', '<h2', '<h2', '<h2']);
    for (const [name, { summary }] of everyEndpoint()) {
      expect(text).toContain(`id="${name}"`);
      expect(text).toContain(summary);
    }
    for (const code of Object.keys(errorCatalogue)) expect(text).toContain(`id="${code}"`);
  });
});
