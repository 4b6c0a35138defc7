import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const HIGHEST_PORT = 65_535;

/** Whether nothing listens on this loopback port now. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Below the range from which systems give ports to outgoing connections: a port of that may be gone before it is used. */
const LOWEST_ANY = 20_000;
const HIGHEST_ANY = 32_000;
const handedOut = new Set<number>();

/** Any free port, never the same twice in a process. */
export async function anyFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST_ANY, HIGHEST_ANY);
    if (handedOut.has(port) || !(await isPortFree(port))) continue;
    handedOut.add(port);
    return port;
  }
}

/** `wanted`, or the next free port above it that is not in `taken`. Throws when none is left. */
export async function nextFreePort(wanted: number, taken: ReadonlySet<number> = new Set()): Promise<number> {
  for (let port = wanted; port <= HIGHEST_PORT; port += 1) {
    if (!taken.has(port) && (await isPortFree(port))) return port;
  }
  throw new Error(`No free port from ${wanted} upwards`);
}
