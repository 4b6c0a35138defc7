import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { answerFamilyRequest, type AnswerFamilyParts } from './commands/answer-family';
import { askFamily, type AskFamilyParts } from './commands/ask-family';
import { presentFamilyRequest } from './present-family';
import { listFamilyRequests } from './queries/list-family-requests';
import { showOwnCase, type OwnCaseParts } from './queries/show-own-case';

/** 家人同意, on both sides of it. */
export function familyRoutes(parts: AskFamilyParts & AnswerFamilyParts & OwnCaseParts): Route[] {
  return [
    defineRoute(memberEndpoints.askFamily, async ({ session, params, body }) =>
      showOwnCase(
        parts,
        await askFamily(parts, { userId: session.userId, caseId: params.caseId, whose: body.whose }),
      ),
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
  ];
}
