import { OpenAPIRegistry, OpenApiGeneratorV31, extendZodWithOpenApi } from '@asteasolutions/zod-to-openapi';
import {
  errorCatalogue,
  memberEndpoints,
  problem,
  staffEndpoints,
  type EndpointShape,
  type ErrorCode,
} from '@gjj/shared-types';
import { z } from 'zod';

extendZodWithOpenApi(z);

type Registered = Parameters<OpenAPIRegistry['registerPath']>[0];

function requestOf(endpoint: EndpointShape): Registered['request'] {
  const json = endpoint.body && {
    body: { required: true, content: { 'application/json': { schema: endpoint.body } } },
  };
  const bytes = endpoint.bytes && {
    body: { required: true, content: { 'application/octet-stream': { schema: z.string() } } },
  };
  const headers = endpoint.idempotent && { headers: z.object({ 'Idempotency-Key': z.string() }) };
  const { params, query } = endpoint;
  return {
    ...(params && { params }),
    ...(query && { query }),
    ...json,
    ...bytes,
    ...headers,
  } as unknown as Registered['request'];
}

function successOf(endpoint: EndpointShape) {
  if (endpoint.response === null) return { description: '完成' };
  if (endpoint.response === 'bytes')
    return { description: '文件', content: { 'application/octet-stream': { schema: z.string() } } };
  return { description: '完成', content: { 'application/json': { schema: endpoint.response } } };
}

/** What any endpoint of this kind may answer, besides the refusals of its own row; see dispatch. */
function doorCodes({ audience, body }: EndpointShape): ErrorCode[] {
  return [
    'request.invalid',
    ...(body === undefined
      ? []
      : (['request.malformed', 'request.too-large', 'request.unsupported-type'] as const)),
    ...(audience === 'public'
      ? []
      : (['session.missing', 'session.expired', 'session.unavailable'] as const)),
    ...(audience === 'member' ? (['identity.not-bound'] as const) : []),
    ...(audience === 'staff' ? (['access.forbidden'] as const) : []),
    'rate.limited',
    'service.busy',
    'internal.error',
  ];
}

function refusalsOf(endpoint: EndpointShape): Registered['responses'] {
  const all = [...new Set([...endpoint.errors, ...doorCodes(endpoint)])];
  const statuses = [...new Set(all.map((code) => errorCatalogue[code].status))];
  const rows = statuses.map((status) => {
    const codes = all.filter((code) => errorCatalogue[code].status === status);
    return [
      status,
      { description: codes.join(' · '), content: { 'application/problem+json': { schema: problem } } },
    ];
  });
  return Object.fromEntries(rows) as Registered['responses'];
}

/** OpenAPI 3.1 of the whole contract, from the very schemas that parse the calls. */
export function openApiDocument(publicBaseUrl: string): object {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
  });
  for (const [operationId, endpoint] of Object.entries<EndpointShape>({
    ...memberEndpoints,
    ...staffEndpoints,
  }))
    registry.registerPath({
      operationId,
      method: endpoint.method.toLowerCase() as Registered['method'],
      path: endpoint.path.replaceAll(/:(\w+)/g, '{$1}'),
      summary: endpoint.summary,
      tags: [endpoint.audience],
      security: endpoint.audience === 'public' ? [] : [{ bearer: [] }],
      request: requestOf(endpoint) ?? {},
      responses: { [endpoint.status]: successOf(endpoint), ...refusalsOf(endpoint) },
    });
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    servers: [{ url: publicBaseUrl.replace(/\/+$/, '') }],
    info: {
      title: '住房公积金服务接口',
      version: '1.0.0',
      description: 'Errors are application/problem+json with a stable `code`.',
    },
  });
}
