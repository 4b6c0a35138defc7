import type { Clock } from '../../platform/clock';
import type { Logger } from '../../platform/logger';
import type { Connection } from '../../platform/mongo';
import type { Sealer } from '../../platform/sealing';
import { DocumentChecker } from './commands/check-document';
import { DocumentSweep } from './commands/sweep-documents';
import type { Lane } from './lane';
import { noScanner } from './no-scanner';
import type { DocumentParts } from './parts';
import type { ObjectStorage, ShelfOwners, VirusScanner } from './ports';
import type { ShelfCollection } from './shelf-model';
import { ShelfRepository } from './shelf-repository';

export interface ShelfSettings {
  connection: Connection;
  storage: ObjectStorage;
  sealer: Sealer;
  clock: Clock;
  log: Logger;
  owners: ShelfOwners;
  collection: ShelfCollection;
  /** One for the whole process: never more than one picture is decoded at a time. */
  lane: Lane;
  /** Default: none, and each document says that it was not scanned. */
  scanner?: VirusScanner | undefined;
}

export interface Shelves {
  parts: DocumentParts;
  /** Run it every half minute in the worker: see DocumentSweep. */
  sweep(): Promise<void>;
  /** Ends a running inspection; the document is taken up again by the next sweep of any process. */
  close(): Promise<void>;
}

/** Shelves of files of one kind of owner, with their own records and their own bytes. */
export function openShelves({ connection, collection, lane, scanner, ...given }: ShelfSettings): Shelves {
  const shelves = new ShelfRepository(connection, collection);
  const { storage, sealer, clock, log } = given;
  const checker = new DocumentChecker(
    { shelves, storage, scanner: scanner ?? noScanner, sealer, clock, log },
    lane,
  );
  const parts = { ...given, shelves, checker };
  const sweep = new DocumentSweep(parts);
  return { parts, sweep: () => sweep.run(), close: () => checker.close() };
}
