import { memberEndpoints, type MemberCase } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { AppError } from '../../platform/errors';
import type { ActingMandate, Mandates } from '../applications';
import { signMandate } from './commands/sign-mandate';
import { answerMandate, endMandate, getSeen, type SeenMandate } from './commands/step-mandate';
import type { MandateParts } from './mandate-parts';
import { offerTo } from './offer';
import { presentMandate, presentSummary } from './present-mandate';

export interface MandateRouteParts extends MandateParts {
  acting: Mandates;
  /** Begins an item for the member, or goes on with what was begun; as much of it as whoever acts may see. */
  begin: (mandate: ActingMandate, itemCode: string) => Promise<MemberCase>;
}

/** 委托. */
export function mandateRoutes(parts: MandateRouteParts): Route[] {
  const given = (row: SeenMandate['row']) => ({ row, side: 'principal' as const });
  const received = (row: SeenMandate['row']) => ({ row, side: 'agent' as const });
  return [
    defineRoute(memberEndpoints.listMandates, async ({ session }) => {
      const [mine, others, person] = await Promise.all([
        parts.mandates.listGiven(session.userId),
        parts.mandates.listReceived(session.userId),
        parts.members.getPerson(session.userId),
      ]);
      return {
        given: mine.map((row) => presentSummary(parts, given(row))),
        received: others.map((row) => presentSummary(parts, received(row))),
        offer: await offerTo(parts, person),
      };
    }),
    defineRoute(memberEndpoints.signMandate, async ({ session, body, idempotencyKey }) => {
      const row = await signMandate(parts, { principalId: session.userId, key: idempotencyKey, body });
      return presentMandate(parts, given(row));
    }),
    defineRoute(memberEndpoints.getMandate, async ({ session, params }) =>
      presentMandate(parts, await getSeen(parts, params.mandateId, session.userId)),
    ),
    defineRoute(memberEndpoints.acceptMandate, async ({ session, params, body }) =>
      presentMandate(
        parts,
        await answerMandate(parts, 'accept', { ...params, ...body, userId: session.userId }),
      ),
    ),
    defineRoute(memberEndpoints.declineMandate, async ({ session, params, body }) =>
      presentMandate(
        parts,
        await answerMandate(parts, 'decline', { ...params, ...body, userId: session.userId }),
      ),
    ),
    defineRoute(memberEndpoints.endMandate, async ({ session, params }) =>
      presentMandate(parts, await endMandate(parts, params.mandateId, session.userId)),
    ),
    defineRoute(memberEndpoints.beginFor, async ({ session, params, body }) => {
      const { side } = await getSeen(parts, params.mandateId, session.userId);
      // The one who gave it begins their own in the ordinary way.
      if (side !== 'agent') throw new AppError('mandate.not-found');
      const mandate = await parts.acting.find(params.mandateId, session.userId);
      if (mandate === null) throw new AppError('mandate.over');
      return parts.begin(mandate, body.itemCode);
    }),
  ];
}
