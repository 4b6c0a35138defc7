import {
  ConsecutiveBreaker,
  TimeoutStrategy,
  circuitBreaker,
  handleAll,
  timeout,
  wrap,
  type IPolicy,
} from 'cockatiel';
import { Agent, request } from 'undici';
import type { z } from 'zod';
import { OutsideError, type OutsideSystem } from '../../platform/outside';
import { FarSideFailure, toOutsideError } from './certainty';

export interface FarSideOptions {
  readonly system: OutsideSystem;
  readonly baseUrl: string;
  /** How long one call may take, connecting included, in milliseconds. */
  readonly timeoutMs: number;
  /** Failures in a row after which calls fail at once, until one is let through as a trial. */
  readonly failuresToOpen?: number;
  readonly halfOpenAfterMs?: number;
}

export interface OutsideCall {
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The text as it goes out; signatures are made over it. */
  readonly rawBody?: string | Buffer;
  /** Of the body; JSON unless said otherwise. */
  readonly contentType?: string;
  readonly timeoutMs?: number;
  /** Calls that share a breaker; by default the operation. */
  readonly guard?: string;
}

/** What the far side said, a plain "no" (4xx) included. */
export interface OutsideAnswer {
  readonly status: number;
  readonly text: string;
  readonly bytes: Buffer;
}

const MAX_ANSWER_BYTES = 5 * 1024 * 1024;

/** One outside system over HTTP: deadline and breaker per kind of call; failures become OutsideError. Never resends. */
export class FarSide {
  private readonly agent: Agent;
  private readonly guards = new Map<string, IPolicy>();

  constructor(private readonly options: FarSideOptions) {
    const connectMs = Math.min(options.timeoutMs, 2000);
    this.agent = new Agent({ connect: { timeout: connectMs }, maxResponseSize: MAX_ANSWER_BYTES });
  }

  async call(call: OutsideCall): Promise<OutsideAnswer> {
    try {
      return await this.guardFor(call).execute(({ signal }) => this.attempt(call, signal));
    } catch (error) {
      throw toOutsideError(this.options.system, call.operation, error);
    }
  }

  /** The parsed answer of a call that the far side took; anything else is an OutsideError. */
  read<S extends z.ZodType>(schema: S, answer: OutsideAnswer, operation: string): z.output<S> {
    if (answer.status >= 400) throw this.refused(answer, operation);
    const parsed = schema.safeParse(toJson(answer.text));
    if (parsed.success) return parsed.data;
    // It acted and answered, but not in the words of the contract: what it did is not known.
    const cause = new FarSideFailure('answer-unreadable', answer.status);
    throw new OutsideError(this.options.system, 'unknown', operation, { cause });
  }

  /** A "no" that the caller has no word for: nothing was done, and a person must look at it. */
  refused(answer: OutsideAnswer, operation: string): OutsideError {
    const cause = new FarSideFailure(refusalCode(answer), answer.status);
    return new OutsideError(this.options.system, 'unavailable', operation, { cause });
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private async attempt(call: OutsideCall, signal: AbortSignal): Promise<OutsideAnswer> {
    const type = call.rawBody === undefined ? {} : { 'content-type': call.contentType ?? 'application/json' };
    const answer = await request(new URL(call.path, this.options.baseUrl), {
      dispatcher: this.agent,
      method: call.method,
      headers: { accept: 'application/json', ...type, ...call.headers },
      body: call.rawBody ?? null,
      signal,
    });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    if (answer.statusCode >= 500 || answer.statusCode === 429) {
      throw new FarSideFailure(`http-${answer.statusCode}`, answer.statusCode);
    }
    return { status: answer.statusCode, text: bytes.toString('utf8'), bytes };
  }

  private guardFor(call: OutsideCall): IPolicy {
    const key = call.guard ?? call.operation;
    const known = this.guards.get(key);
    if (known !== undefined) return known;
    const { timeoutMs, failuresToOpen = 5, halfOpenAfterMs = 5000 } = this.options;
    const breaker = circuitBreaker(handleAll, {
      halfOpenAfter: halfOpenAfterMs,
      breaker: new ConsecutiveBreaker(failuresToOpen),
    });
    const guard = wrap(breaker, timeout(call.timeoutMs ?? timeoutMs, TimeoutStrategy.Aggressive));
    this.guards.set(key, guard);
    return guard;
  }
}

/** The stable code of a refusal (`{code, message}`), or the status in its place. */
export function refusalCode(answer: OutsideAnswer): string {
  const body = toJson(answer.text);
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return typeof code === 'string' ? code : `http-${answer.status}`;
}

export function toJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
