import type { Reply } from './route';

/** A "no" in the words of the contract: an HTTP status and a stable code. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = 'Refusal';
  }

  toReply(): Reply {
    return { status: this.status, body: { code: this.code, message: this.message } };
  }
}
