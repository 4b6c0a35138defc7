import {
  deskPhoneEndpoints,
  errorCatalogue,
  idempotencyKey,
  memberEndpoints,
  problem,
  staffEndpoints,
  type EndpointShape,
} from '@gjj/shared-types';
import { z } from 'zod';
import { promisedCodes } from '../promised-codes';
import { exampleParameters } from './example-parameters';
import { exampleBodies } from './examples';
import { JsonSchemas, type JsonSchema } from './json-schemas';
import { linksOf } from './links';

type Named = readonly [name: string, endpoint: EndpointShape];

const bytes = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };

function parametersOf(endpoint: EndpointShape, schemas: JsonSchemas): object[] {
  const place = (where: 'path' | 'query', schema: z.ZodType | undefined) =>
    schema === undefined
      ? []
      : schemas.fields(schema).map(([name, field, required]) => parameter(where, name, field, required));
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    schema: z.toJSONSchema(idempotencyKey),
    example: 'example-request-0001',
  };
  return [
    ...place('path', endpoint.params),
    ...place('query', endpoint.query),
    ...(endpoint.idempotent === true ? [key] : []),
  ];
}

function parameter(where: 'path' | 'query', name: string, schema: JsonSchema, required: boolean): object {
  const text = exampleParameters[name];
  const example = schema.type === 'integer' ? Number(text) : text;
  return { name, in: where, required: where === 'path' || required, schema, example };
}

function requestBodyOf([name, { body, bytes: takesBytes }]: Named, schemas: JsonSchemas): object {
  if (takesBytes === true) return { requestBody: { required: true, content: bytes } };
  if (body === undefined) return {};
  const values = (exampleBodies[name] ?? []).map((value, index) => [`example-${index + 1}`, { value }]);
  const schema = schemas.refer(body, `${name}Body`);
  const content = { 'application/json': { schema, examples: Object.fromEntries(values) as object } };
  return { requestBody: { required: true, content } };
}

function successOf([name, { response }]: Named, schemas: JsonSchemas): object {
  if (response === null) return { description: '完成' };
  if (response === 'bytes') return { description: '文件', content: bytes };
  const schema = schemas.refer(response, `${name}Answer`);
  const links = linksOf(name);
  return { description: '完成', content: { 'application/json': { schema } }, ...(links && { links }) };
}

function refusalsOf(endpoint: EndpointShape, schemas: JsonSchemas): object {
  const all = promisedCodes(endpoint);
  const statuses = [...new Set(all.map((code) => errorCatalogue[code].status))];
  const content = { 'application/problem+json': { schema: schemas.refer(problem, 'problem') } };
  const rows = statuses.map((status) => [
    status,
    { description: all.filter((code) => errorCatalogue[code].status === status).join(' · '), content },
  ]);
  return Object.fromEntries(rows) as object;
}

function operationOf(named: Named, schemas: JsonSchemas): object {
  const [operationId, endpoint] = named;
  const parameters = parametersOf(endpoint, schemas);
  return {
    operationId,
    summary: endpoint.summary,
    tags: [endpoint.audience],
    security: endpoint.audience === 'public' ? [] : [{ bearer: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...requestBodyOf(named, schemas),
    responses: { [endpoint.status]: successOf(named, schemas), ...refusalsOf(endpoint, schemas) },
  };
}

function pathsOf(schemas: JsonSchemas): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {};
  const all = { ...memberEndpoints, ...staffEndpoints, ...deskPhoneEndpoints };
  for (const named of Object.entries<EndpointShape>(all)) {
    const operations = (paths[named[1].path.replaceAll(/:(\w+)/g, '{$1}')] ??= {});
    operations[named[1].method.toLowerCase()] = operationOf(named, schemas);
  }
  return paths;
}

/** OpenAPI 3.1 of the whole contract, from the very schemas that parse the calls. */
export function openApiDocument(publicBaseUrl: string): object {
  const schemas = new JsonSchemas();
  const paths = pathsOf(schemas);
  return {
    openapi: '3.1.0',
    info: {
      title: '住房公积金服务接口',
      version: '1.0.0',
      description: 'Errors are application/problem+json with a stable `code`.',
    },
    servers: [{ url: publicBaseUrl.replace(/\/+$/, '') }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: schemas.all(),
    },
  };
}
