import { memberEndpoints, type ItemDetail } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { answerFamilyRequest, type AnswerFamilyParts } from './commands/answer-family';
import { askFamily, type AskFamilyParts } from './commands/ask-family';
import { openFamilyShare, type OpenShareParts } from './commands/open-family-share';
import { presentFamilyRequest } from './present-family';
import { listFamilyRequests } from './queries/list-family-requests';
import { showOwnCase, type OwnCaseParts } from './queries/show-own-case';

/** 家人同意, on both sides of it. */
export function familyRoutes(
  parts: AskFamilyParts & AnswerFamilyParts & OpenShareParts & OwnCaseParts,
  onlineItemOf: (userId: string) => Promise<(code: string) => ItemDetail>,
): Route[] {
  return [
    defineRoute(memberEndpoints.askFamily, async ({ session, params, body }) =>
      showOwnCase(parts, await askFamily(parts, { userId: session.userId, caseId: params.caseId, ...body })),
    ),
    defineRoute(memberEndpoints.listFamilyRequests, async ({ session }) => ({
      requests: await listFamilyRequests(parts, session.userId),
    })),
    defineRoute(memberEndpoints.answerFamilyRequest, async ({ session, params, body }) => {
      const { record, consent } = await answerFamilyRequest(parts, {
        userId: session.userId,
        consentId: params.consentId,
        ...body,
      });
      return presentFamilyRequest(record, consent);
    }),
    defineRoute(memberEndpoints.openFamilyShare, async ({ session: { userId }, params }) =>
      showOwnCase(
        parts,
        await openFamilyShare(parts, { userId, ...params, itemOf: await onlineItemOf(userId) }),
      ),
    ),
  ];
}
