import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { markRead, sayAsMember, sayAsOfficer } from './commands/say';
import { presentThread } from './present-thread';
import type { ThreadOfficer, ThreadParts } from './thread-parts';

type Row = Awaited<ReturnType<typeof markRead>>;

/** 对话, for the member of a case and for officers who may open it. */
export function threadRoutes(parts: ThreadParts): Route[] {
  const own = async (caseId: string, userId: string, row: Row) =>
    presentThread(parts, { record: await parts.ownCase(caseId, userId), row, side: 'member' });
  const forOfficer = ({ record, isOwnCase }: ThreadOfficer, row: Row) =>
    presentThread(parts, { record, row, side: 'staff', mayWrite: !isOwnCase });
  return [
    defineRoute(memberEndpoints.readThread, async ({ session, params: { caseId } }) => {
      await parts.ownCase(caseId, session.userId);
      return own(caseId, session.userId, await parts.threads.find(caseId));
    }),
    defineRoute(memberEndpoints.sayInThread, async ({ session, params, body, idempotencyKey }) => {
      const of = { caseId: params.caseId, userId: session.userId };
      const row = await sayAsMember(parts, of, { key: idempotencyKey, ...body });
      return own(params.caseId, session.userId, row);
    }),
    defineRoute(memberEndpoints.markThreadRead, async ({ session, params: { caseId } }) => {
      await parts.ownCase(caseId, session.userId);
      return own(caseId, session.userId, await markRead(parts, caseId, { kind: 'member' }));
    }),
    defineRoute(staffEndpoints.readStaffThread, async ({ session, params: { caseId } }) => {
      const officer = await parts.officerOn(session, caseId);
      return forOfficer(officer, await parts.threads.find(caseId));
    }),
    defineRoute(staffEndpoints.answerInThread, async ({ session, params, body, idempotencyKey }) => {
      const officer = await parts.officerOn(session, params.caseId);
      return forOfficer(officer, await sayAsOfficer(parts, officer, { key: idempotencyKey, ...body }));
    }),
    defineRoute(staffEndpoints.markStaffThreadRead, async ({ session, params: { caseId } }) => {
      const officer = await parts.officerOn(session, caseId);
      const { roleWords } = officer;
      return forOfficer(officer, await markRead(parts, caseId, { kind: 'staff', roleWords }));
    }),
  ];
}
