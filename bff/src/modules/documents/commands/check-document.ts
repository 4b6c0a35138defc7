import type { Clock } from '../../../platform/clock';
import { errorFields, type Logger } from '../../../platform/logger';
import type { Sealer } from '../../../platform/sealing';
import { bytesOf, hashed } from '../../../platform/byte-flow';
import type { Rejection } from '../domain/rejections';
import type { StoredDocument } from '../domain/stored-document';
import { inspectApart, type Inspection } from '../inspection/inspector';
import type { Lane } from '../lane';
import { contentKey, thumbnailKey } from '../object-keys';
import { ObjectMissing, type ObjectStorage, type VirusScanner } from '../ports';
import type { ShelfRepository } from '../shelf-repository';
import { deleteBytes } from '../storage-of-document';

interface CheckerParts {
  shelves: ShelfRepository;
  storage: ObjectStorage;
  scanner: VirusScanner;
  sealer: Sealer;
  clock: Clock;
  log: Logger;
}

/** Longer than an inspection may take (40 s) with its reading and writing; then another process may begin. */
const claimMs = 90_000;

type Accepted = Extract<Inspection, { outcome: 'accepted' }>;

/** Checks completed uploads one after the other; two processes never settle the same one differently. */
export class DocumentChecker {
  private readonly stopping = new AbortController();

  constructor(
    private readonly parts: CheckerParts,
    private readonly lane: Lane,
  ) {}

  /** Resolves when the document is settled, or when this try failed on our side; the sweep then tries again. */
  check(documentId: string): Promise<void> {
    return this.lane.run(async () => {
      try {
        if (!this.stopping.signal.aborted) await this.claimAndCheck(documentId);
      } catch (error) {
        this.parts.log.warn({ documentId, ...errorFields(error) }, 'document check will be tried again');
      }
    });
  }

  /** Ends the running inspection; its document is free for another process at once. */
  async close(): Promise<void> {
    this.stopping.abort();
    await this.lane.idle();
  }

  private async claimAndCheck(documentId: string): Promise<void> {
    const now = this.parts.clock.now();
    const until = new Date(now.getTime() + claimMs);
    const open = { state: 'checking', checkedUntil: { $lte: now } } as const;
    if (!(await this.parts.shelves.change(documentId, open, { checkedUntil: until }))) return;
    try {
      const found = await this.parts.shelves.find(documentId);
      if (found !== null) await this.settle(found.document, until);
    } catch (error) {
      // Trying again would never end: the member is asked for the file once more.
      if (error instanceof ObjectMissing) return this.reject(documentId, until, 'damaged');
      const mine = { state: 'checking', checkedUntil: until } as const;
      await this.parts.shelves.change(documentId, mine, { checkedUntil: now });
      throw error;
    }
  }

  private async settle(document: StoredDocument, until: Date): Promise<void> {
    const { scanner, storage, sealer } = this.parts;
    const sourceKey = document.sourceKey!;
    const scan = await scanner.scan(await storage.get(sourceKey));
    if (scan === 'infected') return this.reject(document.documentId, until, 'infected');
    const inspection = await inspectApart(await storage.get(sourceKey), this.stopping.signal);
    if (inspection.outcome === 'rejected') return this.reject(document.documentId, until, inspection.reason);
    const stored = await this.store(document.documentId, inspection);
    const { kind, pageCount, voucher } = inspection;
    const sealed = voucher === null ? null : sealer.seal(JSON.stringify(voucher));
    const passed = { state: 'ready', kind, pageCount, scan, voucher: sealed } as const;
    await this.conclude(document.documentId, until, { ...passed, ...stored });
  }

  private async store(documentId: string, accepted: Accepted) {
    const { storage } = this.parts;
    const content = hashed(accepted.content);
    const sizeBytes = await storage.put(contentKey(documentId), content.bytes);
    if (sizeBytes !== accepted.contentBytes) throw new Error('the inspecting process broke off');
    const thumbnailBytes =
      accepted.thumbnailBase64 === null
        ? null
        : await storage.put(
            thumbnailKey(documentId),
            bytesOf(Buffer.from(accepted.thumbnailBase64, 'base64')),
          );
    return { content: { sizeBytes, sha256: content.digest() }, thumbnailBytes };
  }

  private async reject(documentId: string, until: Date, rejection: Rejection): Promise<void> {
    this.parts.log.info({ documentId, rejection }, 'document rejected');
    await this.conclude(documentId, until, { state: 'rejected', rejection });
  }

  /** The record, then the bytes that it no longer claims. Where another settled it or it is gone, that holds. */
  private async conclude(documentId: string, until: Date, result: Partial<StoredDocument>): Promise<void> {
    const { shelves, storage } = this.parts;
    await shelves.change(
      documentId,
      { state: 'checking', checkedUntil: until },
      { ...result, sourceKey: null, checkedUntil: null },
    );
    const now = await shelves.find(documentId);
    if (now?.document.state === 'checking') return;
    const kept = now?.document.state === 'ready' ? [contentKey(documentId), thumbnailKey(documentId)] : [];
    await deleteBytes(storage, documentId, kept);
  }
}
