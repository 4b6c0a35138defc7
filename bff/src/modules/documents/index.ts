import type { DocumentView } from '@gjj/shared-types';
import type { Route } from '../../http/define-route';
import { forgetShelf } from './commands/forget-shelf';
import { openShelves, type ShelfSettings } from './open-shelves';
import { listByDeskPhone, listForOwners, listSentBy } from './queries/find-documents';
import { readyFilesOf, type ReadyFile } from './queries/ready-files';
import { deskPhoneRoutes } from './desk-phone-routes';
import { memberRoutes } from './routes';
import { staffRoutes } from './staff-routes';

export { ObjectMissing } from './ports';
export type { ObjectStorage, ScanFinding, ShelfOwners, StoredObject, VirusScanner } from './ports';
export { keepOnly } from './storage-of-document';
// For files of what is no case (attachments): the same steps and promises, on shelves of their own.
export { beginDocument } from './commands/begin-document';
export { forgetShelf } from './commands/forget-shelf';
export { Lane } from './lane';
export { openShelves, type Shelves, type ShelfSettings } from './open-shelves';
export { listForOwners } from './queries/find-documents';
export { readyFilesOf, type ReadyFile } from './queries/ready-files';
export { memberReadRoutes, staffReadRoutes } from './read-routes';
export { storageUnder } from './storage-under';
export { fileRoutes } from './upload-routes';

export interface Documents {
  routes: Route[];
  staffRoutes: Route[];
  deskPhoneRoutes: Route[];
  /** In the order in which they were begun, in every state. */
  listForCase(caseId: string): Promise<DocumentView[]>;
  /** An entry for every id; empty where a case has no documents. */
  listForCases(caseIds: readonly string[]): Promise<Map<string, DocumentView[]>>;
  /** What the phone of one session at a window's desk sent. */
  listByDeskPhone(session: { sessionId: string; caseId: string }): Promise<DocumentView[]>;
  /** Of a case, what this account sent to it. */
  listSentBy(caseId: string, accountId: string): Promise<DocumentView[]>;
  /** Completed and still being checked: the case waits for these. An upload that was not completed is not waited for. */
  findPending(caseId: string): Promise<DocumentView[]>;
  /** The papers of a case, to be copied whole. */
  readyFilesOf(caseId: string): Promise<ReadyFile[]>;
  /** Takes all papers of a case away for good. */
  forgetCase(caseId: string): Promise<void>;
  /** Run it every half minute in the worker: see DocumentSweep. */
  sweep(): Promise<void>;
  /** Ends a running inspection; the document is taken up again by the next sweep of any process. */
  close(): Promise<void>;
}

/**
 * Files that members give to a case: uploading → checking → ready | rejected; only `ready` can be looked at.
 *
 * What we promise of a file that is `ready`:
 * - its type was read from its bytes, never from its name;
 * - an image was decoded and written anew as JPEG: no metadata (GPS), nothing hidden behind it; the upload is deleted;
 * - a PDF is as it came, opens without a password, has 1–200 pages, no script, no attached file but data (the XML,
 *   XBRL or JSON of an e-invoice, an OFD), and is no other kind of file as well;
 * - an OFD is as it came, signatures and seals with it: a sound archive of bounded size without programs, archives
 *   or XML that has a document type (see inspectOfd), of 1–200 pages;
 * - PDF and OFD have their pages counted and are never drawn by us, so they have no thumbnail; what an e-invoice says
 *   of itself is read where its data says it, and sealed;
 * - files are handed out as attachments with nosniff, under an ending that tells the truth.
 *
 * Viruses: the EICAR test file is always refused. A scanner's `infected` refuses; a scanner without an answer leaves
 * the document in `checking` until one comes; `not-scanned` (no scanner here, or above its limit) lets the file pass
 * on the promises above and is remembered in the record, so that nobody takes it for clean.
 */
export function createDocuments(settings: Omit<ShelfSettings, 'collection'>): Documents {
  const shelves = openShelves({ ...settings, collection: 'document_shelves' });
  const { parts } = shelves;
  const listForCase = async (caseId: string) => (await listForOwners(parts, [caseId])).get(caseId) ?? [];
  return {
    routes: memberRoutes(parts),
    staffRoutes: staffRoutes(parts),
    deskPhoneRoutes: deskPhoneRoutes(parts),
    listForCase,
    listForCases: (caseIds) => listForOwners(parts, caseIds),
    listByDeskPhone: (session) => listByDeskPhone(parts, session),
    listSentBy: (caseId, accountId) => listSentBy(parts, { caseId, accountId }),
    findPending: async (caseId) => (await listForCase(caseId)).filter(({ state }) => state === 'checking'),
    readyFilesOf: (caseId) => readyFilesOf(parts, caseId),
    forgetCase: (caseId) => forgetShelf(parts, caseId),
    sweep: () => shelves.sweep(),
    close: () => shelves.close(),
  };
}
