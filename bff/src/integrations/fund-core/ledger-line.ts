import { FarSide, refusalCode, type OutsideAnswer } from '../http/far-side';
import { bearer, type KeyedSystem } from '../http/keyed-system';

/** The way to the core ledger: one address, one key. */
export class LedgerLine {
  readonly farSide: FarSide;
  private readonly headers: Record<string, string>;

  constructor({ baseUrl, apiKey, timeoutMs = 4000 }: KeyedSystem) {
    this.farSide = new FarSide({ system: 'core-ledger', baseUrl, timeoutMs });
    this.headers = bearer(apiKey);
  }

  get(operation: string, path: string): Promise<OutsideAnswer> {
    return this.farSide.call({ operation, method: 'GET', path, headers: this.headers });
  }

  send(operation: string, method: 'POST' | 'PUT', path: string, body: unknown): Promise<OutsideAnswer> {
    const rawBody = JSON.stringify(body);
    return this.farSide.call({ operation, method, path, headers: this.headers, rawBody });
  }
}

export function isRefusal(answer: OutsideAnswer, codes: readonly string[]): boolean {
  return answer.status === 409 && codes.includes(refusalCode(answer));
}

export function isUnknown(answer: OutsideAnswer, code: string): boolean {
  return answer.status === 404 && refusalCode(answer) === code;
}
