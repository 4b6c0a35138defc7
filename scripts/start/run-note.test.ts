import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isAlive } from '../services/process-alive';
import { stopChild } from '../services/server-process';
import { commandLine } from './command-line';
import { claimDataFolder, removeRunNote, writeRunNote } from './run-note';

async function sitter(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', "console.log('up'); setInterval(() => {}, 1000)"]);
  await once(child.stdout, 'data');
  return child;
}

const noteOf = (pid = 0) => ({ pid, commandLine: commandLine(pid) });

describe('the note of a run', () => {
  let folder: string;
  let note: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gjj-note-'));
    note = join(folder, 'run.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('refuses the data folder while another run is alive, and leaves its note', async () => {
    const other = await sitter();
    writeFileSync(note, JSON.stringify({ starter: noteOf(other.pid), children: [] }));
    await expect(claimDataFolder(note)).rejects.toThrow(`running already (process ${other.pid})`);
    removeRunNote(note);
    expect(existsSync(note)).toBe(true);
    await stopChild(other);
  });

  it('stops what a killed run has left', async () => {
    const [starter, orphan] = [await sitter(), await sitter()];
    writeFileSync(note, JSON.stringify({ starter: noteOf(starter.pid), children: [noteOf(orphan.pid)] }));
    await stopChild(starter);
    expect(await claimDataFolder(note)).toBe(1);
    expect(isAlive(orphan.pid ?? 0)).toBe(false);
    expect(existsSync(note)).toBe(false);
  });

  it('spares a stranger that was given the process id of a child that is gone', async () => {
    const stranger = await sitter();
    const children = [{ pid: stranger.pid, commandLine: 'node bff/dist/main.js' }];
    writeFileSync(note, JSON.stringify({ starter: { pid: 0, commandLine: '' }, children }));
    expect(await claimDataFolder(note)).toBe(0);
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
    await stopChild(stranger);
  });

  it('is removed by the run that wrote it', () => {
    writeRunNote(note, []);
    removeRunNote(note);
    expect(existsSync(note)).toBe(false);
  });
});
