import { readFile } from 'node:fs/promises';

import type { BenchWorld } from './bench-world';
import { load } from './load';
import { limitRow, type Row } from './row';

const LIMIT_MB = 300;
const HALF = 10_000;
/** What the garbage collector has not come to yet is no leak. */
const LEVEL = 1.1;

/** Resident memory of web and worker together after 10,000 and after 20,000 requests. */
export async function measureMemory(world: BenchWorld): Promise<Row[]> {
  const { token } = await world.member('chen-xiaoman');
  const half = async () => {
    await load({ url: `${world.url}/api/v1/me`, token: token ?? '', requests: HALF });
    return (await residentMb(world.web.pid)) + (await residentMb(world.worker.pid));
  };
  const first = await half();
  const second = await half();
  return [
    limitRow('Web and worker resident after 20,000 requests', second, LIMIT_MB, 'MB'),
    levelRow('The same, against 10,000 requests: level', first, second),
  ];
}

/** Of memory that more of the same work must not let grow. */
export const levelRow = (what: string, beforeMb: number, afterMb: number): Row => ({
  what,
  figure: `${Math.round(beforeMb)} → ${Math.round(afterMb)} MB`,
  target: `≤ ${LEVEL} ×`,
  met: afterMb / beforeMb <= LEVEL,
});

export async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}
