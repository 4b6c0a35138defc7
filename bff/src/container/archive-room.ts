import { ArchiveRepository, archiveRoutes, fileArchive, type ArchiveParts } from '../modules/archive';
import type { CaseRecord, OwnCaseParts } from '../modules/applications';
import type { StaffSession } from '../http/context';
import type { Documents } from '../modules/documents';
import { VersionStore } from '../modules/catalogue';
import { LetterRepository } from '../modules/letters';
import { letterTitles } from '@gjj/shared-types';
import type { Ground } from './ground';

interface Neighbours {
  own: OwnCaseParts;
  documents: Documents;
  openCase: (session: StaffSession, caseId: string) => Promise<CaseRecord>;
}

/** 档案: above cases, papers and letters, which it copies. */
export function composeArchive(ground: Ground, { own, documents, openCase }: Neighbours) {
  const { connection, desk, centres, sealer, storage, clock } = ground;
  const letters = new LetterRepository(connection);
  const parts: ArchiveParts = {
    desk,
    centres,
    sealer,
    storage,
    clock,
    own,
    versions: new VersionStore(connection),
    archives: new ArchiveRepository(connection),
    messages: own.messages,
    documentsOf: (caseId) => documents.readyFilesOf(caseId),
    lettersOf: async (caseId) =>
      (await letters.listOfCase(caseId)).map(({ name, number, sizeBytes, sha256, storageKey }) => ({
        title: letterTitles[name],
        fileName: `${number}.pdf`,
        sizeBytes,
        sha256,
        open: () => storage.get(storageKey),
      })),
  };
  return {
    tasks: { 'file-archive': (caseId: string) => fileArchive(parts, caseId) },
    routes: archiveRoutes({ ...parts, openCase }),
  };
}
