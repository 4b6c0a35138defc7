import type { Message, ThreadEntry } from '@gjj/shared-types';
import type { Clock } from '../../platform/clock';
import type { Sealer } from '../../platform/sealing';
import type { CaseDesk, CaseRecord, OwnCaseParts } from '../applications';
import type { Centres, VersionStore } from '../catalogue';
import type { ObjectStorage } from '../documents';
import type { ArchiveRepository } from './archive-repository';
import type { DestructionRepository } from './destruction-repository';
import type { KeptFile } from './packed';

export interface PackageParts {
  desk: CaseDesk;
  centres: Centres;
  versions: Pick<VersionStore, 'findFiles'>;
  sealer: Pick<Sealer, 'open'>;
  /** The case as its member sees it. */
  own: OwnCaseParts;
  messages: { listForCase(caseId: string): Promise<Message[]> };
  /** Papers that were handed in, by the name of the material. */
  documentsOf: (
    caseId: string,
  ) => Promise<(Omit<KeptFile, 'title'> & { documentId: string; materialCode: string })[]>;
  /** 对话: as the member reads it, and what was attached. */
  threadOf: (record: CaseRecord) => Promise<{
    entries: readonly ThreadEntry[];
    files: readonly Omit<KeptFile, 'title'>[];
  }>;
  /** Letters that were issued. */
  lettersOf: (caseId: string) => Promise<KeptFile[]>;
}

export interface ArchiveParts extends PackageParts {
  archives: ArchiveRepository;
  storage: ObjectStorage;
  clock: Clock;
}

export interface DestructionParts extends Pick<ArchiveParts, 'archives' | 'storage' | 'clock'> {
  destructions: DestructionRepository;
  /** Takes away what other rooms hold of a case that is archived, any number of times; false: it is opened again. */
  forgetCase: (caseId: string) => Promise<boolean>;
}
