import type { z } from 'zod';
import type { ErrorCode } from '../errors';
import type { Permission } from '../staff-roles';

export type Audience =
  /** No session. */
  | 'public'
  /** A member's session, identity not yet proven. */
  | 'signed-in'
  /** A member whose identity is proven. */
  | 'member'
  | 'staff'
  /** A phone at a window's desk, for the papers of one intake (用手机拍). */
  | 'desk-phone';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** How often one account (or, without a session, one address) may call; see docs/settings.md. */
export type RateClass = 'read' | 'write' | 'upload' | 'login' | 'password' | 'sms' | 'search' | 'check';

export interface EndpointShape {
  summary: string;
  method: Method;
  /** With `:name` for path parameters. */
  path: string;
  audience: Audience;
  /** Required for staff routes, and for what a phone at the desk does for an officer: it is the officer's. */
  permission?: Permission;
  /** Name of the trace that every call leaves, reads included. */
  audit: string;
  rate: RateClass;
  /** A call that succeeds shows that an earlier one of this class was honest: the address gets it back. */
  givesBack?: 'sms';
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  /** Asked every few seconds while a page is open, and tells nothing of a person: it leaves no trace. */
  watch?: true;
  /** The body is raw bytes, streamed. */
  bytes?: true;
  /** For everybody, but a member who is signed in is known. */
  optionalMember?: true;
  /** Needs an Idempotency-Key header. */
  idempotent?: true;
  status: 200 | 201 | 204;
  /** null: nothing; 'bytes': a file. */
  response: z.ZodType | null | 'bytes';
  errors: readonly ErrorCode[];
}

type InputOf<T> = T extends z.ZodType ? z.input<T> : undefined;
type OutputOf<T> = T extends z.ZodType ? z.output<T> : undefined;

export type EndpointParams<E extends EndpointShape> = OutputOf<E['params']>;
export type EndpointQuery<E extends EndpointShape> = OutputOf<E['query']>;
export type EndpointBody<E extends EndpointShape> = OutputOf<E['body']>;
export type EndpointResponse<E extends EndpointShape> = E['response'] extends z.ZodType
  ? z.output<E['response']>
  : E['response'] extends 'bytes'
    ? Uint8Array
    : void;

/** What a client passes: only the parts that the endpoint has. */
export type EndpointCall<E extends EndpointShape> = (E['params'] extends z.ZodType
  ? { params: InputOf<E['params']> }
  : object) &
  (E['query'] extends z.ZodType ? { query?: InputOf<E['query']> } : object) &
  (E['body'] extends z.ZodType ? { body: InputOf<E['body']> } : object) &
  (E['idempotent'] extends true ? { idempotencyKey: string } : object);

/** Fills the path's parameters in, percent-encoded. Throws TypeError for an empty one: it would name another address. */
export function pathOf(
  endpoint: Pick<EndpointShape, 'path'>,
  params: Record<string, string | number> = {},
): string {
  return endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = String(params[name] ?? '');
    if (value === '') throw new TypeError(`${endpoint.path} needs ${name}`);
    return encodeURIComponent(value);
  });
}
