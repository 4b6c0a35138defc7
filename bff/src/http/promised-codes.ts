import type { EndpointShape, ErrorCode } from '@gjj/shared-types';

/** What any endpoint of this kind may answer, besides the refusals of its own row; see dispatch. */
function doorCodes({ audience, body, idempotent }: EndpointShape): ErrorCode[] {
  return [
    'request.invalid',
    ...(body === undefined
      ? []
      : (['request.malformed', 'request.too-large', 'request.unsupported-type'] as const)),
    ...(audience === 'public' ? [] : (['session.missing', 'session.expired', 'access.forbidden'] as const)),
    ...(idempotent === true ? (['idempotency.missing'] as const) : []),
    'session.unavailable',
    ...(audience === 'member' ? (['identity.not-bound'] as const) : []),
    'rate.limited',
    'service.busy',
    'internal.error',
  ];
}

/** Every code with which the contract lets an endpoint refuse. */
export function promisedCodes(endpoint: EndpointShape): ErrorCode[] {
  return [...new Set([...endpoint.errors, ...doorCodes(endpoint)])];
}
