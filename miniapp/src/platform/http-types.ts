/** How long a person waits for something to read. */
export const readTimeoutMs = 12_000;

export interface WireRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  /** JSON text or raw bytes. */
  body?: string | ArrayBuffer;
  timeoutMs: number;
}

export interface WireAnswer {
  status: number;
  body: unknown;
}

/** No answer came: offline, too slow, or the address is wrong. What was sent may or may not have been done. */
export class NoAnswer extends Error {}
