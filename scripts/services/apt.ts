import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

import { findOnPath } from './find-on-path';
import type { Say } from './say';

/** Whether this is Debian (or a child of it) and we may install packages. */
export function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && findOnPath(['apt-get']) !== null;
}

/** Installs Debian packages. When the package lists are stale or absent, fetches them and tries once more. */
export async function aptInstall(packages: readonly string[], say: Say): Promise<void> {
  say.line(`Installing ${packages.join(', ')} by apt-get`);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if ((await aptGet(install)).code === 0) return;
  await aptGet(['update']);
  const second = await aptGet(install);
  if (second.code !== 0) throw new Error(`apt-get could not install ${packages.join(' ')}:\n${second.tail}`);
}

function aptGet(args: readonly string[]): Promise<{ code: number; tail: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let tail = '';
    const keep = (chunk: Buffer) => {
      tail = (tail + chunk.toString('utf8')).slice(-2_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, tail }));
  });
}
