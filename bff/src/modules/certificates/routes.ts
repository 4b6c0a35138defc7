import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import { AppError } from '../../platform/errors';
import type { CertificateParts } from './certificate-parts';
import { askCertificate } from './commands/ask-certificate';
import { withdrawCertificate, type Officer } from './commands/withdraw-certificate';
import { findCertificate, showToStaff } from './queries/find-certificate';
import { listCertificates } from './queries/list-certificates';

export type CertificateRouteParts = CertificateParts & {
  officerOf(session: StaffSession): Promise<Officer>;
};

/** 证明和对账单: a member's own, and what officers find by number. */
export function certificateRoutes(parts: CertificateRouteParts): Route[] {
  return [
    defineRoute(memberEndpoints.listCertificates, ({ session }) => listCertificates(parts, session.userId)),
    defineRoute(memberEndpoints.askCertificate, ({ session, body, idempotencyKey }) =>
      askCertificate(parts, session.userId, idempotencyKey, body),
    ),
    defineRoute(staffEndpoints.findCertificate, async ({ session, query }) => ({
      certificate: await findCertificate(parts, await parts.officerOf(session), query.query),
    })),
    defineRoute(staffEndpoints.withdrawCertificate, async ({ session, params, body }) => {
      const officer = await parts.officerOf(session);
      const row = await withdrawCertificate(parts, officer, params.certificateId, body);
      const shown = await showToStaff(parts, row, officer);
      if (shown === null) throw new AppError('certificate.not-found');
      return shown;
    }),
  ];
}
