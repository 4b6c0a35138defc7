import type { Logger } from '../../platform/logger';
import type { Clock } from '../../platform/clock';
import type { Sealer } from '../../platform/sealing';
import type { DocumentChecker } from './commands/check-document';
import type { ShelfOwners, ObjectStorage } from './ports';
import type { ShelfRepository } from './shelf-repository';

/** What the commands and queries of this module work with. */
export interface DocumentParts {
  shelves: ShelfRepository;
  storage: ObjectStorage;
  owners: ShelfOwners;
  sealer: Sealer;
  clock: Clock;
  log: Logger;
  checker: DocumentChecker;
}
