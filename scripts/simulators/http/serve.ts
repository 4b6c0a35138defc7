import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Router from '@koa/router';
import Koa, { type Context } from 'koa';
import { parseJson, readBody } from './read-body';
import { Refusal } from './refusal';
import type { Call, Reply, Route } from './route';

/** Answers one call: with a reply, or by cutting the connection. */
export type Answer = (route: Route, call: Call) => Promise<Reply | 'cut'>;

/** A Koa application whose every route is answered by `answer`. */
export function createApplication(routes: readonly Route[], answer: Answer): Koa {
  const router = new Router();
  for (const route of routes) {
    router.register(route.path, [route.method], async (ctx: Context) => {
      await respond(ctx, () => readCall(ctx).then((call) => answer(route, call)));
    });
  }
  const app = new Koa();
  app.use(router.routes());
  app.use((ctx) => send(ctx, { status: 404, body: { code: 'no-such-route', message: ctx.path } }));
  return app;
}

async function respond(ctx: Context, work: () => Promise<Reply | 'cut'>): Promise<void> {
  try {
    const reply = await work();
    if (reply === 'cut') cut(ctx);
    else send(ctx, reply);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    send(ctx, error.toReply());
  }
}

async function readCall(ctx: Context): Promise<Call> {
  const rawBytes = await readBody(ctx.req);
  const rawBody = rawBytes.toString('utf8');
  return {
    method: ctx.method,
    path: ctx.path,
    params: (ctx['params'] ?? {}) as Record<string, string>,
    query: new URLSearchParams(ctx.querystring),
    headers: ctx.headers,
    rawBody,
    rawBytes,
    json: readJson(ctx, rawBody),
  };
}

function readJson(ctx: Context, rawBody: string): unknown {
  if (ctx.request.type === 'application/timestamp-query') return undefined;
  return isForm(ctx) ? Object.fromEntries(new URLSearchParams(rawBody)) : parseJson(rawBody);
}

function isForm(ctx: Context): boolean {
  return ctx.is('application/x-www-form-urlencoded') !== false && ctx.request.length !== 0;
}

function send(ctx: Context, reply: Reply): void {
  ctx.status = reply.status ?? 200;
  for (const [name, value] of Object.entries(reply.headers ?? {})) ctx.set(name, value);
  ctx.type = reply.type ?? 'application/json';
  ctx.body = reply.type === undefined ? JSON.stringify(reply.body) : (reply.body as string);
}

/** The work is done, the answer is lost: the caller cannot know which. */
function cut(ctx: Context): void {
  ctx.respond = false;
  ctx.req.socket.destroy();
}

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on loopback only; port 0 takes a free one. */
export async function listen(app: Koa, port: number): Promise<Listening> {
  const handle = app.callback();
  // Koa ends every failure itself; its promise has nothing to tell.
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}`, close: () => closeAll(server) };
}

function closeAll(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
