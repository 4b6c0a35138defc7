import { join } from 'node:path';

import { inRoot, ROOT } from '../checkout';
import type { ServerCommand } from '../services/server-process';
import { nodeEnvironment, nodeFlags } from './node-flags';
import { addressOf, bffSettings, simulatorSettings, type DemoGround } from './settings';

const BFF = inRoot('bff', 'dist', 'main.js');

/** The simulators: one process with six ports. */
export function simulatorsCommand(ground: DemoGround): ServerCommand {
  return {
    name: 'simulators',
    command: process.execPath,
    args: ['--import', 'tsx', inRoot('scripts', 'simulators', 'main.ts')],
    cwd: ROOT,
    env: { ...process.env, ...simulatorSettings(ground) },
    logFile: logOf(ground, 'simulators'),
    isReady: () => answers(`${addressOf(ground.ports.desk)}/`, (status) => status < 500),
  };
}

export function webCommand(ground: DemoGround): ServerCommand {
  return {
    ...bffCommand(ground, 'web'),
    isReady: () => answers(`${addressOf(ground.ports.web)}/readyz`, (status) => status === 200),
  };
}

export function workerCommand(ground: DemoGround): ServerCommand {
  return { ...bffCommand(ground, 'worker'), isReady: (written) => written.includes('worker ready') };
}

function bffCommand(ground: DemoGround, service: 'web' | 'worker') {
  return {
    name: `BFF ${service}`,
    command: process.execPath,
    args: [...nodeFlags[service], BFF, `--services=${service}`],
    cwd: ROOT,
    env: { ...process.env, ...nodeEnvironment, ...bffSettings(ground) },
    logFile: logOf(ground, `bff-${service}`),
  };
}

/** The command that makes the staff accounts of a file (JSON is YAML); running it again changes nothing. */
export function seedStaffCommand(file: string): readonly string[] {
  return ['node', BFF, '--seed-staff', file];
}

export function logOf(ground: Pick<DemoGround, 'dataDir'>, name: string): string {
  return join(ground.dataDir, 'logs', `${name}.log`);
}

async function answers(url: string, isGood: (status: number) => boolean): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000), redirect: 'manual' });
    await answer.body?.cancel();
    return isGood(answer.status);
  } catch {
    return false;
  }
}
