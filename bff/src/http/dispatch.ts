import { idempotencyKey } from '@gjj/shared-types';
import type { Middleware } from 'koa';
import { z } from 'zod';
import { actingAs } from '../platform/acting';
import { AppError } from '../platform/errors';
import { actorOf } from './actor-of';
import { answerNothing, answerText } from './answer';
import type { AppContext, Session } from './context';
import { requireAudience, sendFile, type FileAnswer, type Route, type RouteInput } from './define-route';
import { readJson } from './middleware/body';
import type { RateLimits } from './middleware/rate-limits';
import { promisedCodes } from './promised-codes';
import { takeInput } from './take-input';
import type { EndpointShape } from '@gjj/shared-types';

/** Finds the session of a request's bearer token; undefined where there is no token. */
export interface SessionReader {
  read(authorization: string | undefined, endpoint: EndpointShape): Promise<Session | undefined>;
}

/** Leaves the trace that the endpoint's row names, before anything is handed out. */
export interface Tracer {
  trace(call: {
    endpoint: EndpointShape;
    session: Session | undefined;
    subject: string | null;
    requestId: string;
  }): Promise<void>;
}

export interface DispatchParts {
  sessions: SessionReader;
  limits: RateLimits;
  tracer: Tracer;
  /**
   * Hold every answer to the contract (demo and test): a field too many or too few, or a code that it does not
   * promise, is then an error.
   */
  checkAnswers: boolean;
}

export function dispatch(route: Route, parts: DispatchParts): Middleware {
  const answer = answering(route, parts);
  return parts.checkAnswers ? refusingAsPromised(route.endpoint, answer) : answer;
}

/** A refusal that the row does not name is an error of ours, like a field too many. */
function refusingAsPromised(endpoint: EndpointShape, answer: Middleware): Middleware {
  const promised = promisedCodes(endpoint);
  return async (ctx, next) => {
    try {
      await answer(ctx, next);
    } catch (error) {
      if (!(error instanceof AppError) || promised.includes(error.code)) throw error;
      throw new Error(`${endpoint.method} ${endpoint.path} does not promise ${error.code}`, { cause: error });
    }
  };
}

/** The order of every call: session, rate, right, input, trace, handler, answer. */
function answering(route: Route, parts: DispatchParts): Middleware {
  const { endpoint } = route;
  return async (context) => {
    const ctx = context as unknown as AppContext;
    ctx.state.endpoint = endpoint;
    const session = await parts.sessions.read(ctx.req.headers.authorization, endpoint);
    if (session !== undefined) ctx.state.session = session;
    const spent =
      session === undefined
        ? parts.limits.spendOfAddress(endpoint.rate, ctx.ip)
        : parts.limits.spendOfAccount(endpoint.rate, session);
    if (spent !== undefined) await spent;
    requireAudience(endpoint, session);
    const input = await readInput(ctx, endpoint, session);
    const subject = subjectOf(input, session);
    const { requestId } = ctx.state;
    await parts.tracer.trace({ endpoint, session, subject, requestId });
    const answer = await actingAs({ actor: actorOf(session), requestId }, () => route.handle(input));
    if (endpoint.givesBack !== undefined) await parts.limits.giveBackToAddress(endpoint.givesBack, ctx.ip);
    if (parts.checkAnswers && typeof endpoint.response === 'object') endpoint.response?.parse(answer);
    present(ctx, endpoint, answer);
  };
}

/** What a call is about: what its address names first; of a phone at a desk, its intake. */
function subjectOf({ params }: { params: unknown }, session: Session | undefined): string | null {
  const [named] = Object.values((params as Record<string, string> | undefined) ?? {});
  return named ?? (session?.kind === 'desk-phone' ? session.caseId : null);
}

/** A query that the contract does not name is refused like any other unknown field. */
const noQuery = z.strictObject({});

function readQuery(ctx: AppContext, schema: EndpointShape['query']): unknown {
  if (schema === undefined && ctx.querystring === '') return {};
  return takeInput(schema ?? noQuery, { ...ctx.query });
}

async function readInput(ctx: AppContext, endpoint: EndpointShape, session: Session | undefined) {
  const body = endpoint.body && takeInput(endpoint.body, await readJson(ctx.req));
  const length = Number.parseInt(ctx.req.headers['content-length'] ?? '', 10);
  const input = {
    params: endpoint.params && takeInput(endpoint.params, (ctx as unknown as { params: unknown }).params),
    query: readQuery(ctx, endpoint.query),
    body,
    session,
    idempotencyKey: endpoint.idempotent === true ? readIdempotencyKey(ctx) : undefined,
    stream: endpoint.bytes === true ? ctx.req : undefined,
    contentLength: Number.isSafeInteger(length) ? length : null,
    requestId: ctx.state.requestId,
    remoteAddress: ctx.ip,
    userAgent: ctx.get('user-agent'),
  };
  return input as unknown as RouteInput<EndpointShape>;
}

function readIdempotencyKey(ctx: AppContext): string {
  const parsed = idempotencyKey.safeParse(ctx.get('idempotency-key'));
  if (!parsed.success) throw new AppError('idempotency.missing');
  return parsed.data;
}

function present(ctx: AppContext, endpoint: EndpointShape, answer: unknown): void {
  const { status, response } = endpoint;
  if (response === 'bytes') {
    ctx.status = status;
    sendFile(ctx, answer as FileAnswer);
  } else if (response === null) answerNothing(ctx, status);
  else answerText(ctx, status, 'application/json; charset=utf-8', JSON.stringify(answer));
}
