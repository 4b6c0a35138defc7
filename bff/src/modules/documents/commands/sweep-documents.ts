import type { StoredDocument } from '../domain/stored-document';
import { contentKey, documentIdOfKey, documentsPrefix, partOfKey, thumbnailKey } from '../object-keys';
import type { DocumentParts } from '../parts';
import { deleteBytes } from '../storage-of-document';

const hourMs = 3_600_000;
const abandonedAfterMs = 24 * hourMs;
const unfinishedAfterMs = hourMs;
const walkEveryMs = hourMs;
const batch = 500;

/** Puts right what killed processes and lost connections left behind; safe to run anywhere, any time, twice. */
export class DocumentSweep {
  private walkedAt = -Infinity;

  constructor(private readonly parts: DocumentParts) {}

  /** Frees abandoned uploads and finishes checks each time; walks all bytes at most once an hour. */
  async run(): Promise<void> {
    const now = this.parts.clock.now();
    await this.removeAbandoned(now);
    for (const { document } of await this.parts.shelves.listUnchecked(now))
      await this.parts.checker.check(document.documentId);
    if (now.getTime() - this.walkedAt < walkEveryMs) return;
    await this.parts.storage.discardUnfinished(new Date(now.getTime() - unfinishedAfterMs));
    await this.walk();
    this.walkedAt = now.getTime();
  }

  private async removeAbandoned(now: Date): Promise<void> {
    const before = new Date(now.getTime() - abandonedAfterMs);
    for (const { ownerId, document } of await this.parts.shelves.listAbandoned(before)) {
      if (await this.parts.shelves.remove(ownerId, document.documentId))
        await deleteBytes(this.parts.storage, document.documentId);
    }
  }

  private async walk(): Promise<void> {
    let keys: string[] = [];
    for await (const { key } of this.parts.storage.list(documentsPrefix)) {
      keys.push(key);
      if (keys.length < batch) continue;
      await this.deleteUnclaimed(keys);
      keys = [];
    }
    await this.deleteUnclaimed(keys);
  }

  /** The record always comes before the bytes, so bytes that no record claims now were left behind. */
  private async deleteUnclaimed(keys: readonly string[]): Promise<void> {
    const ids = [...new Set(keys.map((key) => documentIdOfKey(key)))].filter((id) => id !== undefined);
    const found = await this.parts.shelves.listByIds(ids);
    const byId = new Map(found.map(({ document }) => [document.documentId, document]));
    for (const key of keys) {
      if (claims(byId.get(documentIdOfKey(key) ?? ''), key)) continue;
      await this.parts.storage.delete(key);
      this.parts.log.warn({ key }, 'bytes without a record deleted');
    }
  }
}

function claims(document: StoredDocument | undefined, key: string): boolean {
  switch (document?.state) {
    case undefined:
    case 'rejected':
      return false;
    case 'uploading':
      return true;
    case 'checking':
      return partOfKey(key) === null;
    case 'ready':
      return key === contentKey(document.documentId) || key === thumbnailKey(document.documentId);
  }
}
