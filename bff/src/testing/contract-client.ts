import {
  pathOf,
  type EndpointCall,
  type EndpointResponse,
  type EndpointShape,
  type Problem,
} from '@gjj/shared-types';

/** A refusal as a client gets it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(`${status} ${problem.code}: ${JSON.stringify(problem.fields ?? {})}`);
  }

  get code(): string {
    return this.problem.code;
  }
}

type Loose = {
  params?: Record<string, string | number>;
  query?: Record<string, string>;
  body?: unknown;
  idempotencyKey?: string;
};

async function answerOf({ response }: EndpointShape, answer: Response): Promise<unknown> {
  if (response === null) return undefined;
  return response === 'bytes' ? new Uint8Array(await answer.arrayBuffer()) : answer.json();
}

/** Calls endpoints of the contract over HTTP, as the apps do. */
export class ContractClient {
  constructor(
    readonly baseUrl: string,
    public token: string | null,
  ) {}

  async call<E extends EndpointShape>(endpoint: E, input: EndpointCall<E>): Promise<EndpointResponse<E>> {
    const { params = {}, query = {}, body, idempotencyKey } = input as Loose;
    const search = new URLSearchParams(query).toString();
    const url = `${this.baseUrl}${pathOf(endpoint, params)}${search === '' ? '' : `?${search}`}`;
    const headers = {
      ...(this.token !== null && { authorization: `Bearer ${this.token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    };
    const answer = await fetch(url, {
      method: endpoint.method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Refused(answer.status, (await answer.json()) as Problem);
    return (await answerOf(endpoint, answer)) as EndpointResponse<E>;
  }

  /** The code of the refusal, or "none". */
  async refusal<E extends EndpointShape>(endpoint: E, input: EndpointCall<E>): Promise<string> {
    try {
      await this.call(endpoint, input);
      return 'none';
    } catch (error) {
      if (error instanceof Refused) return error.code;
      throw error;
    }
  }
}
