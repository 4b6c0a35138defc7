import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import { AppError } from '../../platform/errors';
import { isSeenByStaff, mayOpen, type CaseDesk, type CaseRecord } from '../applications';
import { actorOf, type CaseworkParts } from '../casework';
import type { LetterParts } from './letter-parts';
import { listLetters, readLetter, type OpenCase } from './queries/read-letters';

export type LetterRouteParts = Pick<LetterParts, 'letters' | 'centres' | 'storage'> & {
  desk: CaseDesk;
  staff: CaseworkParts['staff'];
  certificates: CertificateDoor;
};

/** Lets those through who may read a certificate. Throws `certificate.not-found`, `access.forbidden`. */
export interface CertificateDoor {
  openOwn(certificateId: string, userId: string): Promise<unknown>;
  openForStaff(certificateId: string, session: StaffSession): Promise<unknown>;
}

/** 文书: a member's own, and those of cases that an officer may open. */
export function letterRoutes(parts: LetterRouteParts): Route[] {
  const ownOf =
    (userId: string): OpenCase =>
    (caseId) =>
      parts.desk.getOwn(caseId, userId);
  const theirsOf =
    (session: StaffSession): OpenCase =>
    (caseId) =>
      openForStaff(parts, session, caseId);
  return [
    defineRoute(memberEndpoints.listLetters, async ({ session, params }) => ({
      letters: await listLetters(parts, ownOf(session.userId), params.caseId),
    })),
    defineRoute(memberEndpoints.readLetter, ({ session, params }) =>
      readLetter(
        parts,
        ({ kind, id }) =>
          kind === 'case' ? ownOf(session.userId)(id) : parts.certificates.openOwn(id, session.userId),
        params.letterId,
      ),
    ),
    defineRoute(staffEndpoints.listStaffLetters, async ({ session, params }) => ({
      letters: await listLetters(parts, theirsOf(session), params.caseId),
    })),
    defineRoute(staffEndpoints.readStaffLetter, ({ session, params }) =>
      readLetter(
        parts,
        ({ kind, id }) =>
          kind === 'case' ? theirsOf(session)(id) : parts.certificates.openForStaff(id, session),
        params.letterId,
      ),
    ),
  ];
}

async function openForStaff(
  parts: LetterRouteParts,
  session: StaffSession,
  caseId: string,
): Promise<CaseRecord> {
  const [actor, record] = await Promise.all([actorOf(parts, session), parts.desk.get(caseId)]);
  if (!isSeenByStaff(record) || record.centreCode !== actor.centreCode) throw new AppError('case.not-found');
  if (!mayOpen(parts.desk.standingOf(record), actor)) throw new AppError('access.forbidden');
  return record;
}
