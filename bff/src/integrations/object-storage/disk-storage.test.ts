import { mkdtemp, open, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { translated } from './disk-errors';
import { DiskStorage } from './disk-storage';
import { flow, keepsTheStorageContract, keysOf } from './testing/storage-contract';

const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gjj-storage-'));
  folders.push(folder);
  return folder;
}

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

describe('objects on a disk', () => {
  keepsTheStorageContract(async () => DiskStorage.open(await newFolder()));

  it('refuses a key that could leave its folder', async () => {
    const storage = await DiskStorage.open(await newFolder());
    for (const key of ['../out', 'a/../../out', '/etc/passwd', 'a//b', 'a/', '.hidden', 'a\\b', 'A', ''])
      await expect(storage.put(key, flow('x'))).rejects.toThrow('odd');
  });

  it('leaves no half file behind when a put breaks off', async () => {
    const folder = await newFolder();
    const storage = await DiskStorage.open(folder);
    const broken = async function* () {
      yield Buffer.from('half');
      throw new Error('cut');
    };
    await expect(storage.put('a/one', broken())).rejects.toThrow('cut');
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('discards what a killed process left unfinished, but not what is being written now', async () => {
    const folder = await newFolder();
    const storage = await DiskStorage.open(folder);
    await storage.put('a/whole', flow('x'));
    const left = join(folder, 'incoming', 'left');
    await writeFile(left, 'half');
    await utimes(left, new Date('2026-01-01'), new Date('2026-01-01'));
    await writeFile(join(folder, 'incoming', 'busy'), 'half');
    await storage.discardUnfinished(new Date('2026-01-02'));
    expect(await readdir(join(folder, 'incoming'))).toEqual(['busy']);
    expect(await keysOf(storage)).toEqual(['a/whole']);
  });

  it('calls a full disk storage.full', async () => {
    const full = await open('/dev/full', 'w');
    const error = await full.write('x').catch((caught: unknown) => caught);
    await full.close();
    expect(translated(error, 'put')).toMatchObject({ code: 'storage.full', status: 507 });
  });

  it('calls a failing disk an outage that did nothing, and lets the errors of others pass', () => {
    const fault = Object.assign(new Error('input/output error'), { code: 'EIO' });
    expect(translated(fault, 'put')).toMatchObject({ system: 'storage', certainty: 'unavailable' });
    const other = new Error('of the source');
    expect(translated(other, 'put')).toBe(other);
  });
});
