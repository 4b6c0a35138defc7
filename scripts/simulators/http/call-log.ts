/** What was asked, when, and how it ended: for the desk and for tests. No bodies. */
export interface LoggedCall {
  readonly at: string;
  readonly operation: string;
  /** HTTP status, or 0 when the socket was cut without an answer. */
  readonly status: number;
  readonly fault?: string;
}

const KEPT = 500;

export class CallLog {
  private calls: LoggedCall[] = [];

  add(call: LoggedCall): void {
    this.calls.push(call);
    if (this.calls.length > KEPT) this.calls.shift();
  }

  newestFirst(): LoggedCall[] {
    return this.calls.toReversed();
  }

  clear(): void {
    this.calls = [];
  }
}
