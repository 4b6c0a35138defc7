import autocannon from 'autocannon';

interface Load {
  readonly url: string;
  readonly token: string;
  /** Seconds; or else a number of requests. */
  readonly seconds?: number;
  readonly requests?: number;
}

const CONNECTIONS = 32;

/** Requests per second. Throws where one was not answered with 2xx: a refusal is faster than work. */
export async function load({ url, token, seconds, requests }: Load): Promise<number> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    headers: { authorization: `Bearer ${token}` },
    ...(seconds !== undefined && { duration: seconds }),
    ...(requests !== undefined && { amount: requests }),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals and ${result.errors} errors under load`);
  return result.requests.average;
}
