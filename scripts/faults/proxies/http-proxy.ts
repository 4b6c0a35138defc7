import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import type { Tripwire } from '../tripwire';
import { closing, listenAnywhere, type Proxy } from './proxy';

/** Stands between a process and one outside system; each call passes the tripwire. */
export async function startHttpProxy(name: string, target: URL, tripwire: Tripwire): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const server = createServer((call, answer) => {
    void relay(name, target, tripwire, call, answer).catch(() => call.socket.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const port = await listenAnywhere(server);
  return { port, close: closing(server, sockets) };
}

async function relay(
  name: string,
  target: URL,
  tripwire: Tripwire,
  call: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/' } = call;
  const body = await readAll(call);
  const label = `${name} ${method} ${url.split('?')[0]}`;
  const verdict = tripwire.judge(label, Buffer.concat([Buffer.from(url), body]));
  if (verdict === 'die-before') {
    tripwire.die();
    call.socket.destroy();
    return;
  }
  const { status, headers, bytes } = await forward(target, call, body);
  if (verdict === 'die-after') {
    tripwire.die();
    call.socket.destroy();
    return;
  }
  answer.writeHead(status, headers).end(bytes);
}

async function forward(target: URL, call: IncomingMessage, body: Buffer) {
  const options = { method: call.method, headers: { ...call.headers, host: target.host }, agent: false };
  const reply = await new Promise<IncomingMessage>((resolve, reject) => {
    request(new URL(call.url ?? '/', target), options, resolve)
      .on('error', reject)
      .end(body);
  });
  return { status: reply.statusCode ?? 502, headers: reply.headers, bytes: await readAll(reply) };
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
