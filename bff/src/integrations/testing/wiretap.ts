import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Exchange } from './contract';

export interface Wiretap {
  /** Give this to the client in place of the far side's address. */
  readonly url: string;
  readonly exchanges: Exchange[];
  close(): Promise<void>;
}

/** Sits between a client and a far side and writes down what both say. A cut connection is passed on as one. */
export async function tapWire(farSideUrl: string): Promise<Wiretap> {
  const exchanges: Exchange[] = [];
  const server = createServer((incoming, outgoing) => {
    void forward(farSideUrl, incoming).then(
      (exchange) => {
        exchanges.push(exchange);
        outgoing
          .writeHead(exchange.status, { 'content-type': exchange.answerType })
          .end(exchange.answerBytes);
      },
      () => incoming.socket.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, exchanges, close };
}

async function forward(
  farSideUrl: string,
  incoming: IncomingMessage,
): Promise<Exchange & { answerBytes: Buffer; answerType: string }> {
  const { method = 'GET', url: path = '/', headers } = incoming;
  const requestBytes = await bytesOf(incoming);
  const requestBody = requestBytes.toString('utf8');
  const passed = Object.fromEntries(
    Object.entries(headers).filter(([name]) => !['host', 'connection', 'content-length'].includes(name)),
  ) as Record<string, string>;
  const answer = await fetch(new URL(path, farSideUrl), {
    method,
    headers: passed,
    ...(method !== 'GET' && { body: requestBytes }),
  });
  const answerBytes = Buffer.from(await answer.arrayBuffer());
  const answerBody = answerBytes.toString('utf8');
  const answerType = answer.headers.get('content-type') ?? 'application/json';
  const { status } = answer;
  return { method, path, requestHeaders: headers, requestBody, status, answerBody, answerBytes, answerType };
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
