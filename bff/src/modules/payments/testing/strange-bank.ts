import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before the real bank and changes what it says of a payment, as no bank by contract would. */
export async function strangeBank(target: () => string) {
  let words: object = {};
  let refusing = false;
  const server = createServer((request, response) => void passOn(request, response));
  async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = 'GET', url = '/', headers } = request;
    const passed = Object.entries(headers).filter(
      ([name]) => !/^(host|connection|content-length)$/.test(name),
    );
    const answer = await fetch(`${target()}${url}`, {
      method,
      headers: passed as [string, string][],
      ...(method !== 'GET' && { body: Buffer.concat(chunks) }),
    });
    const body = (await answer.json()) as object;
    const refused = refusing && url === '/v1/payments';
    const changed = method === 'GET' ? { ...body, ...words } : body;
    response
      .writeHead(refused ? 409 : answer.status, { 'content-type': 'application/json' })
      .end(JSON.stringify(refused ? { code: 'instruction-differs' } : changed));
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Puts other words into what the bank says of a payment; none: as it says. */
    say: (other: { status?: string; amountFen?: number } = {}) => void (words = other),
    /** Says of every instruction that its id was used for another one. */
    refuse: (on: boolean) => void (refusing = on),
    close: () => void server.close(),
  };
}
