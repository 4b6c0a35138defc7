import Router from '@koa/router';
import type { Middleware } from 'koa';
import type { Route } from './define-route';
import { dispatch, type DispatchParts } from './dispatch';

/** Parts of an address that name its area: `/api/v1/cases/…`. */
const areaParts = 3;

/**
 * All routes of the contract. A router compares a call with each of its routes in turn, so every area has a router of
 * its own, found by name: a call meets its few neighbours only, however many routes there are. What no route answers
 * goes on; where the address is known by another method only, that is told (405 with Allow).
 */
export function routing(routes: Route[], parts: DispatchParts): Middleware {
  const routers = new Map<string, Router>();
  for (const route of routes) {
    const { path, method } = route.endpoint;
    const area = areaOf(path);
    if (area.includes(':')) throw new Error(`${path}: its first ${areaParts} parts must be literal`);
    const router = routers.get(area) ?? new Router();
    router.register(path, [method], dispatch(route, parts));
    routers.set(area, router);
  }
  const areas = new Map([...routers].map(([area, router]) => [area, answering(router)]));
  return (ctx, next) => areas.get(areaOf(ctx.path))?.(ctx, next) ?? next();
}

function answering(router: Router): Middleware {
  const answer = router.routes() as unknown as Middleware;
  const refuse = router.allowedMethods() as unknown as Middleware;
  return (ctx, next) => answer(ctx, () => refuse(ctx, next) as Promise<unknown>);
}

/** The router takes small and capital letters for the same. */
function areaOf(path: string): string {
  let end = 0;
  for (let part = 0; part < areaParts && end !== -1; part += 1) end = path.indexOf('/', end + 1);
  return (end === -1 ? path : path.slice(0, end)).toLowerCase();
}
