import type { IncomingHttpHeaders } from 'node:http';

/** One request as a handler sees it: parsed, but not yet judged. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The text as sent: signatures are made over it. */
  readonly rawBody: string;
  /** Of a body that is no text. */
  readonly rawBytes: Buffer;
  readonly json: unknown;
}

export interface Reply {
  readonly status?: number;
  readonly body: unknown;
  /** Content type when it is not JSON; the body is then sent as it stands. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'OPTIONS';
  readonly path: string;
  /** The name by which faults and the call log know this call. */
  readonly operation: string | ((call: Call) => string);
  /** Calls with the same key at the same moment: the later ones get `busy`. */
  readonly exclusive?: { readonly key: (call: Call) => string; readonly busy: Reply };
  readonly handle: (call: Call) => Reply | Promise<Reply>;
}

export function operationOf(route: Route, call: Call): string {
  return typeof route.operation === 'string' ? route.operation : route.operation(call);
}
