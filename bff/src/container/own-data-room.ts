import { documentKey, otherNoticeName } from '@gjj/shared-types';
import type { Attachments } from '../modules/attachments';
import type { CaseRecord } from '../modules/applications';
import type { Packed } from '../modules/archive';
import type { Documents } from '../modules/documents';
import { DataCopyRecords, endCopy, makeCopy, ownDataRoutes, type DataCopyRow } from '../modules/own-data';
import type { OwnDataParts } from '../modules/own-data';
import type { OwingKind } from '../worker/owing-worker';
import type { Ground, Outside } from './ground';
import type { People } from './people';

interface Neighbours {
  documents: Pick<Documents, 'listForCases'>;
  packageFilesOf: (record: CaseRecord) => Promise<Packed[]>;
  certificatesOf: OwnDataParts['certificatesOf'];
  mandatesOf: OwnDataParts['mandatesOf'];
  attachments: Pick<Attachments, 'readyFilesOf'>;
  ownWays: Pick<
    OwnDataParts,
    'ordersOf' | 'bookingsOf' | 'transfersOf' | 'agreementsOf' | 'remindersOf' | 'mattersOf' | 'safetyOf'
  >;
}

/** More than anybody hands in in a life with the fund. */
const mostCases = 2000;

/** 关于您的数据: above all rooms that keep something of a member, and reading only. */
export function composeOwnData(ground: Ground, { ledger }: Outside, people: People, rooms: Neighbours) {
  const { connection, settings, storage, clock, centres, cases, audit, sealer, dataUses } = ground;
  const { members, staff } = people.identity;
  const parts: OwnDataParts = {
    ...{ storage, clock, centres, members, ledger, staff },
    records: new DataCopyRecords(connection, settings.GJJ_CENTRE),
    keptDays: settings.DATA_COPY_DAYS,
    casesOf: (userId) => cases.listOfMember(userId, null, mostCases),
    packageFilesOf: rooms.packageFilesOf,
    documentIdsOf: async (caseIds) =>
      [...(await rooms.documents.listForCases(caseIds))].flatMap(([caseId, documents]) =>
        documents.map(({ documentId }) => ({ caseId, documentId })),
      ),
    certificatesOf: rooms.certificatesOf,
    mandatesOf: rooms.mandatesOf,
    ...rooms.ownWays,
    signInsOf: (userId) => people.identity.signInsOf(userId),
    attachedFilesOf: (envelope) => rooms.attachments.readyFilesOf(envelope),
    messagesOf: (userId) => people.notifications.listOfMember(userId),
    usesOf: async (userId, limit) => {
      const { document } = await members.getPerson(userId);
      const keys = sealer.indexesOf('id-number', documentKey(document));
      return { keys, uses: await dataUses.ofPerson(keys, limit) };
    },
    tracesOf: (subjects, limit) => audit.listByStaff(subjects, limit),
  };
  return { kind: kindOf(parts), routes: ownDataRoutes(parts) };
}

function kindOf(parts: OwnDataParts): OwingKind<DataCopyRow> {
  return {
    name: 'data-copy',
    records: parts.records,
    carryOut: (row) => makeCopy(parts, row),
    noticeOf: ({ userId }, { name }) => ({
      userId,
      caseId: null,
      leadsTo: 'data',
      notice: otherNoticeName.parse(name),
    }),
    atMoment: (row) => endCopy(parts, row),
  };
}
