import { mkdir, open, opendir, rename, rmdir, stat, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { ObjectMissing, type ObjectStorage, type StoredObject } from '../../modules/documents';
import { newId } from '../../platform/ids';
import { hasCode, translated } from './disk-errors';
import { toPath } from './disk-path';

/** Deletes of the last object of a folder take the folder along, as we are about to use it. */
const renameTries = 10;

/** A socket gives 64 KB at a time, and each write is a way to another thread and back. */
const writeBytes = 512 * 1024;

/**
 * Objects as files under one folder: `objects/` holds what is whole, `incoming/` what is being written. Both lie on
 * one file system, so that a rename, which is all or nothing, is what makes an object visible.
 */
export class DiskStorage implements ObjectStorage {
  private readonly objects: string;
  private readonly incoming: string;

  private constructor(folder: string) {
    this.objects = join(folder, 'objects');
    this.incoming = join(folder, 'incoming');
  }

  /** Makes the folders; several processes may share one. */
  static async open(folder: string): Promise<DiskStorage> {
    const storage = new DiskStorage(folder);
    await mkdir(storage.objects, { recursive: true });
    await mkdir(storage.incoming, { recursive: true });
    await syncFolder(folder);
    return storage;
  }

  async put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
    const path = toPath(this.objects, key);
    const unfinished = join(this.incoming, newId());
    try {
      const size = await writeDurably(unfinished, bytes);
      await this.publish(unfinished, path);
      return size;
    } catch (error) {
      await unlink(unfinished).catch(() => undefined);
      throw translated(error, 'put');
    }
  }

  async get(key: string): Promise<Readable> {
    try {
      const file = await open(toPath(this.objects, key), 'r');
      return file.createReadStream({ highWaterMark: 256 * 1024 });
    } catch (error) {
      if (hasCode(error, 'ENOENT')) throw new ObjectMissing(key);
      throw translated(error, 'get');
    }
  }

  async delete(key: string): Promise<void> {
    const path = toPath(this.objects, key);
    try {
      await unlink(path);
      await rmdir(dirname(path));
    } catch (error) {
      // A folder that is not empty stays; one that holds nothing is nothing.
      if (!hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST', 'EBUSY')) throw translated(error, 'delete');
    }
  }

  async *list(prefix: string): AsyncGenerator<StoredObject> {
    const folder = prefix === '' ? this.objects : toPath(this.objects, prefix.slice(0, -1));
    try {
      yield* listFolder(folder, prefix);
    } catch (error) {
      throw translated(error, 'list');
    }
  }

  async discardUnfinished(begunBefore: Date): Promise<void> {
    for await (const entry of await opendir(this.incoming)) {
      const path = join(this.incoming, entry.name);
      const found = await stat(path).catch(() => null);
      if (found !== null && found.mtime < begunBefore) await unlink(path).catch(() => undefined);
    }
  }

  /** Renames, and makes the name itself survive a power cut. The folder may be missing, or vanish as we look. */
  private async publish(unfinished: string, path: string): Promise<void> {
    const folder = dirname(path);
    let changed = [folder];
    for (let left = renameTries; !(await renamed(unfinished, path, left > 0)); left -= 1) {
      await mkdir(folder, { recursive: true });
      changed = foldersBetween(folder, this.objects);
    }
    // Together: a journaling file system makes both durable in one commit.
    await Promise.all(changed.map(syncFolder));
  }
}

/** From a folder up to one that it lies in, both included. */
function foldersBetween(inner: string, outer: string): string[] {
  return inner === outer ? [outer] : [inner, ...foldersBetween(dirname(inner), outer)];
}

/** False where the folder is missing and that may still be mended. */
async function renamed(from: string, to: string, mayMend: boolean): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (mayMend && hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

async function writeDurably(path: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'wx');
  try {
    const size = await writeAll(file, bytes);
    await file.datasync();
    return size;
  } finally {
    await file.close();
  }
}

/** Gathered writes in turn: faster than a write stream, and backpressure comes by itself. */
async function writeAll(file: FileHandle, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0;
  let gathered: Uint8Array[] = [];
  let gatheredBytes = 0;
  for await (const chunk of bytes) {
    gathered.push(chunk);
    gatheredBytes += chunk.length;
    if (gatheredBytes < writeBytes) continue;
    size += await writeChunks(file, gathered);
    gathered = [];
    gatheredBytes = 0;
  }
  return size + (await writeChunks(file, gathered));
}

/** A disk that is nearly full takes a part of what it is given; the rest then fails with ENOSPC. */
async function writeChunks(file: FileHandle, chunks: Uint8Array[]): Promise<number> {
  if (chunks.length === 0) return 0;
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  let written = (await file.writev(chunks)).bytesWritten;
  if (written === size) return size;
  const whole = Buffer.concat(chunks, size);
  while (written < size) written += (await file.write(whole, written)).bytesWritten;
  return size;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Folders and files may vanish while we walk: what is gone is simply not listed. */
async function* listFolder(folder: string, prefix: string): AsyncGenerator<StoredObject> {
  const entries = await opendir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listFolder(path, `${prefix}${entry.name}/`);
    else {
      const found = await stat(path).catch(() => null);
      if (found !== null) yield { key: prefix + entry.name, sizeBytes: found.size };
    }
  }
}
