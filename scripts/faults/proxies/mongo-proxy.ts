import { connect, createServer, type Server, type Socket } from 'node:net';

import type { Tripwire } from '../tripwire';
import { MongoFrames, requestIdOf, responseToOf, writeOf } from './mongo-frames';
import { closing, listenAnywhere, type Proxy } from './proxy';

/** Stands between a process and MongoDB; each write passes the tripwire. */
export async function startMongoProxy(target: URL, tripwire: Tripwire): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const store = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [client, store],
      [store, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    join(client, store, tripwire);
  });
  const port = await listenAnywhere(server);
  return { port, close: closing(server, sockets) };
}

function join(client: Socket, store: Socket, tripwire: Tripwire): void {
  const asked = new MongoFrames();
  const answered = new MongoFrames();
  let fatal: number | null = null;
  const die = () => {
    tripwire.die();
    client.destroy();
  };
  client.on('data', (chunk: Buffer) => {
    for (const frame of asked.take(chunk)) {
      const write = writeOf(frame);
      const verdict = write === null ? 'pass' : tripwire.judge(`mongo ${write}`, frame);
      if (verdict === 'die-before') return die();
      if (verdict === 'die-after') fatal = requestIdOf(frame);
      store.write(frame);
    }
  });
  store.on('data', (chunk: Buffer) => {
    for (const frame of answered.take(chunk)) {
      if (fatal !== null && responseToOf(frame) === fatal) return die();
      client.write(frame);
    }
  });
}
