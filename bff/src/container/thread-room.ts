import { staffRoleWords } from '@gjj/shared-types';
import type { StaffSession } from '../http/context';
import type { Attachments } from '../modules/attachments';
import type { CaseRecord } from '../modules/applications';
import { actorOf, overseersOf, type OfficerListParts } from '../modules/casework';
import { createThreads, ThreadRecords, type ThreadRow } from '../modules/threads';
import type { OwingKind } from '../worker/owing-worker';
import type { Ground } from './ground';
import type { People } from './people';

interface Neighbours {
  officers: OfficerListParts;
  attachments: Attachments;
  openCase: (session: StaffSession, caseId: string) => Promise<CaseRecord>;
}

/** 对话: above the cases and those who work on them. */
export function composeThreads(
  ground: Ground,
  { notifications }: People,
  { officers, attachments, openCase }: Neighbours,
) {
  const { connection, settings, desk, cases, clock, sealer } = ground;
  const { kind, ...threads } = createThreads({
    ...{ clock, sealer, attachments, notifications },
    threads: new ThreadRecords(connection, settings.GJJ_CENTRE),
    ownCase: (caseId, userId) => desk.getOwn(caseId, userId),
    findCase: (caseId) => cases.find(caseId),
    officerOn: async (session, caseId) => {
      const record = await openCase(session, caseId);
      const { staffId, name, role, idNumberIndexes } = await actorOf(officers, session);
      const isOwnCase = idNumberIndexes.includes(record.person.idNumberIndex);
      return { staffId, name, roleWords: staffRoleWords[role], record, isOwnCase };
    },
    listenersOf: async (record) =>
      record.owner === null ? overseersOf(officers, record) : [record.owner.staffId],
  });
  const owes: OwingKind<ThreadRow> = kind;
  return { ...threads, kind: owes };
}
