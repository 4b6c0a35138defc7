import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { OutsideError } from '../../platform/outside';
import { FarSide, type FarSideOptions } from './far-side';

const open: { close(): unknown }[] = [];

async function serve(
  listener: RequestListener,
): Promise<{ server: Server; url: string; calls: () => number }> {
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => (server.closeAllConnections(), server.close()) });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls: () => calls };
}

function farSide(baseUrl: string, options: Partial<FarSideOptions> = {}): FarSide {
  const side = new FarSide({ system: 'bank', baseUrl, timeoutMs: 3000, ...options });
  open.push(side);
  return side;
}

const pay = { operation: 'pay', method: 'POST', path: '/', rawBody: '{}' } as const;

async function certaintyOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(OutsideError);
  return (error as OutsideError).certainty;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

it('calls a refused connection certainly not done', async () => {
  const { server, url } = await serve(() => {});
  await new Promise((resolve) => server.close(resolve));
  expect(await certaintyOf(farSide(url).call(pay))).toBe('unavailable');
});

it('calls an answer that does not come in time unknown, and sends once', async () => {
  const { url, calls } = await serve(() => {});
  expect(await certaintyOf(farSide(url, { timeoutMs: 500 }).call(pay))).toBe('unknown');
  expect(calls()).toBe(1);
});

it('calls a connection cut after sending unknown, and sends once', async () => {
  const { url, calls } = await serve((request) => request.socket.destroy());
  expect(await certaintyOf(farSide(url).call(pay))).toBe('unknown');
  expect(calls()).toBe(1);
});

it.each([
  [503, 'unavailable'],
  [429, 'unavailable'],
  [500, 'unknown'],
  [502, 'unknown'],
  [504, 'unknown'],
])('calls HTTP %i %s', async (status, certainty) => {
  const { url } = await serve((_, response) => response.writeHead(status).end());
  expect(await certaintyOf(farSide(url).call(pay))).toBe(certainty);
});

it('calls a taken order with an unreadable answer unknown', async () => {
  const { url } = await serve((_, response) => response.end('<html>ok</html>'));
  const side = farSide(url);
  const answer = await side.call(pay);
  expect(() => side.read(z.object({ id: z.string() }), answer, 'pay')).toThrow('bank pay: unknown');
});

it('fails at once, without calling, after failures in a row; other kinds of call go on', async () => {
  const { url, calls } = await serve((request, response) =>
    response.writeHead(request.url === '/sick' ? 503 : 200).end('{}'),
  );
  const side = farSide(url, { failuresToOpen: 2, halfOpenAfterMs: 60_000 });
  const sick = { ...pay, operation: 'sick', path: '/sick' };
  await certaintyOf(side.call(sick));
  await certaintyOf(side.call(sick));
  expect(await certaintyOf(side.call(sick))).toBe('unavailable');
  expect(calls()).toBe(2);
  expect((await side.call(pay)).status).toBe(200);
});

it('keeps what was sent and answered out of its errors', async () => {
  const { url } = await serve((_, response) =>
    response.writeHead(400).end(JSON.stringify({ code: 'invalid-request', message: '990721199605120268' })),
  );
  const side = farSide(url);
  const error = side.refused(await side.call({ ...pay, rawBody: '{"name":"陈小满"}' }), 'pay');
  const told = `${error.message} ${String(error.cause)} ${JSON.stringify(error.cause)}`;
  expect(told).toContain('invalid-request');
  expect(told).not.toMatch(/990721|陈小满/);
});
