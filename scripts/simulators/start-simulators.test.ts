import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEMO_CREDENTIALS } from './credentials';
import { startSimulators, type Simulators } from './start-simulators';

let dataDir: string;
let running: Simulators | undefined;

beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'gjj-simulators-'))));

afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<Simulators> {
  return (running = await startSimulators({ dataDir, settleDelayMs: 0 }));
}

function reserve(coreUrl: string, id: string, amountFen: number): Promise<Response> {
  return fetch(`${coreUrl}/v1/reservations/${id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${DEMO_CREDENTIALS.coreApiKey}` },
    body: JSON.stringify({ memberNo: '450700000001', amountFen, itemCode: 'W04' }),
  });
}

it('accepts exactly one of twenty reservations at once that each want the whole balance', async () => {
  const { urls } = await start();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => reserve(urls.core, `r-${index}`, 4_862_350)),
  );
  const statuses = answers.map((answer) => answer.status).sort((one, other) => one - other);
  expect(statuses).toEqual([200, ...Array<number>(19).fill(422)]);
});

it('brings the demo people back on reset, and takes faults and calls away', async () => {
  const { urls, control } = await start();
  await reserve(urls.core, 'r-1', 100);
  control.core.setFaults([{ mode: 'fail' }]);
  control.reset();
  expect(control.core.faults()).toEqual([]);
  expect(control.core.calls()).toEqual([]);
  expect((await reserve(urls.core, 'r-1', 200)).status).toBe(200);
});

it('is steered over HTTP too', async () => {
  const { urls } = await start();
  const faults = [{ operation: 'reserve', mode: 'fail', status: 500, code: 'broken', times: 1 }];
  const put = await fetch(`${urls.core}/_control/faults`, { method: 'PUT', body: JSON.stringify(faults) });
  expect(put.status).toBe(200);
  const failed = await reserve(urls.core, 'r-1', 100);
  expect([failed.status, await failed.json()]).toMatchObject([500, { code: 'broken' }]);
  const state = (await (await fetch(`${urls.core}/_control/state`)).json()) as { calls: unknown[] };
  expect(state.calls).toMatchObject([{ operation: 'reserve', status: 500, fault: 'fail' }]);
  const wrong = await fetch(`${urls.core}/_control/faults`, { method: 'PUT', body: '[{"mode":"explode"}]' });
  expect(wrong.status).toBe(400);
});

it('refuses bodies that are not JSON, and fields that nobody knows', async () => {
  const { urls } = await start();
  const headers = { authorization: `Bearer ${DEMO_CREDENTIALS.coreApiKey}` };
  const post = (body: string) => fetch(`${urls.core}/v1/members/find`, { method: 'POST', headers, body });
  expect((await post('{')).status).toBe(400);
  expect((await post('{"idNumber":"1","name":"2","extra":3}')).status).toBe(400);
});

it('still has after kill -9 every reservation that it answered for', async () => {
  const child = await startProcess();
  const accepted: string[] = [];
  const writing = (async () => {
    for (let index = 0; ; index += 1) {
      const answer = await reserve(child.coreUrl, `r-${index}`, 1);
      if (answer.status === 200) accepted.push(`r-${index}`);
      if (index === 60) child.process.kill('SIGKILL');
    }
  })();
  await expect(writing).rejects.toThrow('fetch failed');
  const { control } = await start();
  const kept = new Set(control.core.books.reservations.all().map((one) => one.reservationId));
  expect(accepted.length).toBeGreaterThan(60);
  expect(accepted.filter((id) => !kept.has(id))).toEqual([]);
});

async function startProcess(): Promise<{ process: ChildProcess; coreUrl: string }> {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const ports = ['DESK', 'WECHAT', 'CORE', 'EXCHANGE', 'BANK', 'SMS'].map((name) => [
    `SIM_${name}_PORT`,
    '0',
  ]);
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: { PATH: process.env['PATH'], SIM_DATA_DIR: dataDir, ...Object.fromEntries(ports) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let written = '';
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    written += chunk.toString('utf8');
    if (written.includes('simulators ready')) break;
  }
  return { process: child, coreUrl: /core +(\S+)/.exec(written)?.[1] ?? '' };
}
