import { mayAtAll, otherNoticeName } from '@gjj/shared-types';
import type { StaffSession } from '../http/context';
import { actorOf } from '../modules/casework';
import {
  CertificateRecords,
  certificateRoutes,
  drawUp,
  findCertificateOrigin,
  giveUp,
  issue,
  keptCertificates,
  openOwnCertificate,
  type CertificateParts,
  type CertificateRow,
} from '../modules/certificates';
import type { IssueParts } from '../modules/letters';
import { AppError } from '../platform/errors';
import type { OwingKind } from '../worker/owing-worker';
import type { Ground, Outside } from './ground';
import type { People } from './people';

/** 证明和对账单: asked for by members, made by the worker, checked by anybody. */
export function composeCertificates(
  ground: Ground,
  { ledger }: Outside,
  { identity, accounts }: People,
  issueParts: IssueParts,
) {
  const { connection, settings, sealer, clock, desk, centres } = ground;
  const { members, staff } = identity;
  const records = new CertificateRecords(connection, settings.GJJ_CENTRE);
  const parts: CertificateParts = { ...issueParts, records, ledger, accounts, members, sealer, clock };
  const officerOf = async (session: StaffSession) => {
    const { staffId, name, centreCode } = await actorOf({ desk, staff, centres }, session);
    return { staffId, name, centreCode, mayWithdraw: mayAtAll(session.role, 'certificate:withdraw') };
  };
  return {
    certificates: records,
    routes: certificateRoutes({ ...parts, officerOf }),
    findOrigin: (certificateId: string) => findCertificateOrigin(parts, certificateId),
    door: {
      openOwn: (certificateId: string, userId: string) => openOwnCertificate(parts, certificateId, userId),
      openForStaff: async (certificateId: string, session: StaffSession) => {
        if (!mayAtAll(session.role, 'certificate:read')) throw new AppError('access.forbidden');
        const [row, officer] = await Promise.all([records.find(certificateId), officerOf(session)]);
        if (row?.centreCode !== officer.centreCode) throw new AppError('certificate.not-found');
      },
    },
    kept: (userId: string) => keptCertificates(parts, userId),
    kind: kindOf(parts),
  };
}

function kindOf(parts: CertificateParts): OwingKind<CertificateRow> {
  return {
    name: 'certificate',
    records: parts.records,
    carryOut: (row, { name }) => (name === 'draw-up' ? drawUp(parts, row) : issue(parts, row)),
    noticeOf: ({ userId }, { name }) => ({
      userId,
      caseId: null,
      leadsTo: 'certificates',
      notice: otherNoticeName.parse(name),
    }),
    atMoment: (row) => giveUp(parts, row),
  };
}
