import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isAlive } from '../services/process-alive';
import type { ServerCommand } from '../services/server-process';
import { Family } from './family';

const SITS = "console.log('up'); setInterval(() => {}, 1000)";
const DIES = "console.log('up'); setTimeout(() => { console.error('no bread left'); process.exit(7) }, 100)";

describe('a family of processes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gjj-family-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const command = (name: string, script: string): ServerCommand => ({
    name,
    command: process.execPath,
    args: ['-e', script],
    cwd: folder,
    logFile: join(folder, `${name}.log`),
    isReady: (written) => written.includes('up'),
  });

  it('stops in the reverse of the starting order and leaves nobody', async () => {
    const family = new Family();
    for (const name of ['database', 'server', 'worker']) await family.start(command(name, SITS));
    const order: string[] = [];
    await family.stop((name) => order.push(name));
    expect(order).toEqual(['worker', 'server', 'database']);
    expect(family.pids.filter(isAlive)).toEqual([]);
  });

  it('reports who ended by itself, how, and its last words', async () => {
    const family = new Family();
    await family.start(command('steady', SITS));
    await family.start(command('baker', DIES));
    const death = await family.firstDeath;
    await family.stop();
    expect(death).toMatchObject({ name: 'baker', how: 'exit code 7' });
    expect(death.log).toContain('no bread left');
  });

  it('refuses to start anybody while it is stopping', async () => {
    const family = new Family();
    await family.stop();
    await expect(family.start(command('late', SITS))).rejects.toThrow('we are stopping');
  });

  it('tells the end of the log of a process that does not come up', async () => {
    const family = new Family();
    const start = family.start(command('broken', "console.error('missing setting'); process.exit(1)"));
    await expect(start).rejects.toThrow(/broken ended while starting[\s\S]*missing setting/);
  });

  it('names a program that does not exist', async () => {
    const start = new Family().start({ ...command('ghost', ''), command: join(folder, 'nothing-here') });
    await expect(start).rejects.toThrow('ghost ended while starting');
  });
});
