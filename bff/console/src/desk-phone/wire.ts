import type { Problem } from '@gjj/shared-types';
import { routes, type AnswerOf, type RouteName } from './desk-routes';

const withinMs = 60_000;

/** Why a call did not work. `over`: the window has ended it, or its time has run out. */
export type TroubleKind = 'offline' | 'over' | 'refused';

export class Trouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    /** For the person, as they stand. */
    readonly words: string,
    readonly code: string = kind,
  ) {
    super(code);
  }
}

export function asTrouble(error: unknown): Trouble {
  return error instanceof Trouble ? error : new Trouble('refused', '出了点问题，请再试一次。');
}

const offline = () => new Trouble('offline', '网络断了，没有传上去。');

/** Nothing can be sent any more: the session has ended, or the case has moved on. */
const overCodes = ['session.missing', 'session.expired', 'case.action-not-allowed', 'case.not-found'];

function refusalOf(status: number, text: string): Trouble {
  const problem = parsed(text) as Partial<Problem> | null;
  const { code = '', detail = '服务器没有回应，请稍后再试。' } = problem ?? {};
  const kind = overCodes.indexOf(code) >= 0 ? 'over' : status >= 500 && code === '' ? 'offline' : 'refused';
  return new Trouble(kind, detail, code);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

interface Sending {
  token?: string | null;
  params?: Record<string, string | number>;
  json?: object;
  bytes?: Blob;
  /** 0–1 of the bytes that have left. */
  onProgress?: (share: number) => void;
}

function addressOf(path: string, params: Record<string, string | number> = {}): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
}

/**
 * One round trip, by what old phones have: XMLHttpRequest, which also tells how far a photograph has come. The answer is
 * taken as it comes. Rejects with a Trouble.
 */
export function send<N extends RouteName>(name: N, sending: Sending = {}): Promise<AnswerOf<N>> {
  const { token = null, params, json, bytes, onProgress } = sending;
  const { method, path } = routes[name];
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, addressOf(path, params));
    request.timeout = withinMs;
    if (token !== null) request.setRequestHeader('authorization', `Bearer ${token}`);
    if (json !== undefined) request.setRequestHeader('content-type', 'application/json');
    if (bytes !== undefined) request.setRequestHeader('content-type', 'application/octet-stream');
    request.addEventListener('error', () => reject(offline()));
    request.addEventListener('timeout', () => reject(offline()));
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      if (status >= 200 && status < 300) resolve(parsed(responseText) as AnswerOf<N>);
      else reject(refusalOf(status, responseText));
    });
    if (onProgress !== undefined)
      request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / (total || 1)));
    request.send(bytes ?? (json === undefined ? null : JSON.stringify(json)));
  });
}
