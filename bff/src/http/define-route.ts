import {
  mayAtAll,
  type Audience,
  type EndpointBody,
  type EndpointParams,
  type EndpointQuery,
  type EndpointResponse,
  type EndpointShape,
} from '@gjj/shared-types';
import type { Readable } from 'node:stream';
import { AppError } from '../platform/errors';
import type { AppContext, DeskPhoneSession, MemberSession, Session, StaffSession } from './context';

interface SessionOf extends Record<Audience, Session | undefined> {
  public: Session | undefined;
  'signed-in': MemberSession;
  member: MemberSession;
  staff: StaffSession;
  'desk-phone': DeskPhoneSession;
}

export interface RouteInput<E extends EndpointShape> {
  params: EndpointParams<E>;
  query: EndpointQuery<E>;
  body: EndpointBody<E>;
  session: SessionOf[E['audience']];
  /** Present where the endpoint is idempotent. */
  idempotencyKey: E['idempotent'] extends true ? string : undefined;
  /** Raw bytes of the request where the endpoint takes them. */
  stream: E['bytes'] extends true ? Readable : undefined;
  /** Content-Length of a raw body, or null where the client did not say. */
  contentLength: number | null;
  requestId: string;
  remoteAddress: string;
  /** What the device says of itself; empty where it says nothing. */
  userAgent: string;
}

/** A file handed out: always as an attachment with nosniff, so that a browser never runs it. */
export interface FileAnswer {
  stream: Readable;
  contentType: string;
  /** null: not known before it is sent. */
  sizeBytes: number | null;
  fileName: string;
}

type Answer<E extends EndpointShape> = E['response'] extends 'bytes' ? FileAnswer : EndpointResponse<E>;

export type Handler<E extends EndpointShape> = (input: RouteInput<E>) => Promise<Answer<E>>;

export interface Route {
  endpoint: EndpointShape;
  handle: (input: RouteInput<EndpointShape>) => Promise<unknown>;
}

/** A route is its row of the contract and a short handler; permission, parsing and trace come from the row. */
export function defineRoute<E extends EndpointShape>(endpoint: E, handle: Handler<E>): Route {
  return { endpoint, handle: handle as unknown as Route['handle'] };
}

/** Refuses whoever has no right to the endpoint at all; rights to one case are judged in its domain. */
export function requireAudience(endpoint: EndpointShape, session: Session | undefined): void {
  if (endpoint.audience === 'public') return;
  if (session === undefined) throw new AppError('session.missing');
  if (endpoint.audience === 'staff' || endpoint.audience === 'desk-phone') {
    if (session.kind !== endpoint.audience) throw new AppError('access.forbidden');
    const { role } = session.kind === 'staff' ? session : session.officer;
    if (endpoint.permission === undefined || !mayAtAll(role, endpoint.permission))
      throw new AppError('access.forbidden');
    return;
  }
  if (session.kind !== 'member') throw new AppError('access.forbidden');
  if (endpoint.audience === 'member' && !session.bound) throw new AppError('identity.not-bound');
}

/** Sends a file without a chance for a browser to interpret it. */
export function sendFile(ctx: AppContext, file: FileAnswer): void {
  ctx.set('Content-Type', file.contentType);
  if (file.sizeBytes !== null) ctx.set('Content-Length', String(file.sizeBytes));
  ctx.set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`);
  ctx.set('Cache-Control', 'private, no-store');
  ctx.body = file.stream;
}
