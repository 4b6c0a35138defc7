import { memberEndpoints, staffEndpoints, type EndpointShape } from '@gjj/shared-types';
import Koa from 'koa';
import supertest from 'supertest';
import type { DispatchParts } from './dispatch';
import { routing } from './routing';

/** Nothing is dispatched here: a call that finds its route ends at the session reader, with the route's name. */
const parts = {
  sessions: {
    read: async (_authorization: string | undefined, endpoint: EndpointShape) => {
      throw Object.assign(new Error(endpoint.audit), { status: 418, expose: true });
    },
  },
} as unknown as DispatchParts;

const endpoints: EndpointShape[] = [...Object.values(memberEndpoints), ...Object.values(staffEndpoints)];

function app() {
  const koa = new Koa();
  koa.silent = true;
  koa.use(
    routing(
      endpoints.map((endpoint) => ({ endpoint, handle: async () => null })),
      parts,
    ),
  );
  return koa.callback();
}

const sample = (path: string) => path.replaceAll(/:\w+/g, 'x1');

describe('routing', () => {
  it.each(endpoints.map((endpoint) => [endpoint.method, endpoint.path, endpoint.audit]))(
    '%s %s finds its route, small or capital, with or without a stroke at its end',
    async (method, path, audit) => {
      for (const address of [sample(path), sample(path).toUpperCase(), `${sample(path)}/`]) {
        const answer = await supertest(app())[method.toLowerCase() as 'get'](address);
        expect([address, answer.status, answer.text]).toEqual([address, 418, audit]);
      }
    },
  );

  it.each(['/', '/api', '/api/v1', '/api/v1/', '/api/v1/mex', '/api/v1/me/nobody', '/api/v1/__proto__'])(
    '%s has no route',
    async (path) => expect((await supertest(app()).get(path)).status).toBe(404),
  );

  it('refuses a contract whose area is not literal', () => {
    const endpoint = { ...memberEndpoints.getMe, path: '/api/v1/:any' } as EndpointShape;
    expect(() => routing([{ endpoint, handle: async () => null }], parts)).toThrow('literal');
  });
});
