import {
  ArchiveRepository,
  archiveRoutes,
  DestructionRepository,
  fileArchive,
  ownPackageFiles,
  type ArchiveParts,
  type DestructionParts,
} from '../modules/archive';
import type { CaseRecord, OwnCaseParts } from '../modules/applications';
import type { StaffSession } from '../http/context';
import type { Documents } from '../modules/documents';
import type { createThreads } from '../modules/threads';
import { VersionStore } from '../modules/catalogue';
import { LetterRepository, letterTitle } from '../modules/letters';
import { actorOf } from '../modules/casework';
import { AppError } from '../platform/errors';
import type { People } from './people';
import type { Ground } from './ground';

interface Neighbours {
  own: OwnCaseParts;
  documents: Documents;
  threads: Pick<ReturnType<typeof createThreads>, 'packedOf' | 'forget'>;
  openCase: (session: StaffSession, caseId: string) => Promise<CaseRecord>;
}

/** 档案: above cases, papers and letters, which it copies. */
export function composeArchive(
  ground: Ground,
  people: People,
  { own, documents, threads, openCase }: Neighbours,
) {
  const { connection, desk, centres, cases, sealer, storage, clock, settings } = ground;
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
    threadOf: (record) => threads.packedOf(record),
    documentsOf: (caseId) => documents.readyFilesOf(caseId),
    lettersOf: async (caseId) =>
      (await letters.listOf({ kind: 'case', id: caseId })).map(
        ({ number, sizeBytes, sha256, storageKey, ...letter }) => ({
          title: letterTitle(centres.of(letter.centreCode), letter),
          fileName: `${number}.pdf`,
          sizeBytes,
          sha256,
          open: () => storage.get(storageKey),
        }),
      ),
  };
  const destruction: DestructionParts = {
    archives: parts.archives,
    storage,
    clock,
    destructions: new DestructionRepository(connection, settings.GJJ_CENTRE),
    forgetCase: async (caseId) => {
      const record = await cases.find(caseId);
      if (record !== null && record.state !== 'archived') return false;
      await documents.forgetCase(caseId);
      await threads.forget(caseId);
      for (const { storageKey } of await letters.listOf({ kind: 'case', id: caseId }))
        await storage.delete(storageKey);
      await letters.forget({ kind: 'case', id: caseId });
      await people.notifications.forgetCase(caseId);
      await cases.forget(caseId);
      return true;
    },
  };
  const archivistOf = async (session: StaffSession) => {
    const { staffId, name, centreCode } = await actorOf(
      { desk, staff: people.identity.staff, centres },
      session,
    );
    if (centreCode === null) throw new AppError('access.forbidden');
    return { staffId, name, centreCode };
  };
  return {
    destruction,
    packageFilesOf: (record: CaseRecord) => ownPackageFiles(parts, record),
    tasks: { 'file-archive': (caseId: string) => fileArchive(parts, caseId) },
    routes: archiveRoutes({ ...parts, ...destruction, openCase, archivistOf }),
  };
}
