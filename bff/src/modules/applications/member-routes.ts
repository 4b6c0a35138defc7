import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { AppError } from '../../platform/errors';
import type { Catalogue } from '../catalogue';
import { withConsentOffer } from './case-presenter';
import { beHeard } from './commands/be-heard';
import { askRecheck } from './commands/ask-recheck';
import { changeCard } from './commands/change-card';
import { chooseUndertaking } from './commands/choose-undertaking';
import { handInLater } from './commands/hand-in-later';
import { openCase, type OpenParts } from './commands/open-case';
import { rate } from './commands/rate';
import type { AnswerFamilyParts } from './commands/answer-family';
import type { AskFamilyParts } from './commands/ask-family';
import { familyRoutes } from './family-routes';
import { giveSensitiveConsent, takeBackSensitiveConsent } from './commands/sensitive-consent';
import type { SubmitParts } from './commands/submit';
import { withdraw } from './commands/withdraw';
import type { CaseHands, HeldCase } from './case-hands';
import type { CaseRecord } from './domain/case-record';
import { listCases } from './queries/list-cases';
import { resubmitHeld, saveHeld, submitHeld } from './commands/held-case';
import { showHeldCase } from './queries/show-held-case';
import { showOwnCase } from './queries/show-own-case';
import type { CaseMessages } from './ports';

export type MemberRouteParts = SubmitParts &
  OpenParts &
  AskFamilyParts &
  AnswerFamilyParts & { messages: CaseMessages; hands: CaseHands };

/** The item, where it can be done online. Throws `catalogue.item-not-found` or `catalogue.item-not-online`. */
function onlineItem(catalogue: Catalogue, code: string) {
  const item = catalogue.getItem(code);
  if (!item.online) throw new AppError('catalogue.item-not-online');
  return item;
}

export function memberRoutes(parts: MemberRouteParts): Route[] {
  const { desk } = parts;
  const catalogueOf = async (userId: string) =>
    desk.catalogueOf({ centreCode: parts.centreOf(await parts.members.getPerson(userId)) });

  const present = (record: CaseRecord) => showOwnCase(parts, record);
  const presentHeld = async (held: HeldCase, record: CaseRecord) => showHeldCase(parts, { ...held, record });

  return [
    ...familyRoutes(parts, async (userId) => {
      const catalogue = await catalogueOf(userId);
      return (code) => onlineItem(catalogue, code);
    }),
    defineRoute(memberEndpoints.listEligibility, async ({ session }) => {
      const person = await parts.members.getPerson(session.userId);
      return { results: await parts.assessor.assessAll(person, 'app') };
    }),
    defineRoute(memberEndpoints.getEligibility, async ({ session, params }) => {
      const person = await parts.members.getPerson(session.userId);
      const centreCode = parts.centreOf(person);
      const catalogue = desk.catalogueOf({ centreCode });
      const { code: itemCode } = onlineItem(catalogue, params.itemCode);
      const { eligibility } = await parts.assessor.assess({ centreCode, itemCode }, person, {});
      return withConsentOffer(eligibility, catalogue.sensitiveFacts(itemCode));
    }),
    defineRoute(memberEndpoints.listCases, async ({ session, query }) => {
      return listCases(desk.cases, session.userId, query);
    }),
    defineRoute(memberEndpoints.openCase, async ({ session, body }) =>
      present(
        await openCase(parts, session.userId, onlineItem(await catalogueOf(session.userId), body.itemCode)),
      ),
    ),
    defineRoute(memberEndpoints.getCase, async ({ session, params }) => {
      const held = await parts.hands.getHeld(params.caseId, session.userId);
      await parts.hands.noteLook(held, desk.now);
      return showHeldCase(parts, held);
    }),
    defineRoute(memberEndpoints.saveAnswers, async ({ session, params, body }) => {
      const held = await parts.hands.getHeld(params.caseId, session.userId);
      return presentHeld(held, await saveHeld(parts, held, body));
    }),
    defineRoute(memberEndpoints.giveSensitiveConsent, async ({ session, params }) =>
      present(await giveSensitiveConsent(parts, { userId: session.userId, caseId: params.caseId })),
    ),
    defineRoute(memberEndpoints.takeBackSensitiveConsent, async ({ session, params }) =>
      present(await takeBackSensitiveConsent(parts, { userId: session.userId, caseId: params.caseId })),
    ),
    defineRoute(memberEndpoints.chooseUndertaking, async ({ session, params, body }) =>
      present(await chooseUndertaking(desk, { userId: session.userId, ...params, ...body })),
    ),
    defineRoute(memberEndpoints.handInLater, async ({ session, params, body }) =>
      present(await handInLater(parts, { userId: session.userId, ...params, ...body })),
    ),
    defineRoute(memberEndpoints.submitCase, async ({ session, params, body, idempotencyKey }) => {
      const held = await parts.hands.getHeld(params.caseId, session.userId);
      return presentHeld(held, await submitHeld(parts, held, { key: idempotencyKey, body }));
    }),
    defineRoute(memberEndpoints.resubmitCase, async ({ session, params, body, idempotencyKey }) => {
      const held = await parts.hands.getHeld(params.caseId, session.userId);
      return presentHeld(held, await resubmitHeld(parts, held, { key: idempotencyKey, body }));
    }),
    defineRoute(memberEndpoints.withdrawCase, async ({ session, params, body }) =>
      present(await withdraw(desk, { userId: session.userId, caseId: params.caseId, version: body.version })),
    ),
    defineRoute(memberEndpoints.changeCard, async ({ session, params, body }) =>
      present(await changeCard(parts, { userId: session.userId, caseId: params.caseId, ...body })),
    ),
    defineRoute(memberEndpoints.beHeard, async ({ session, params, body }) =>
      present(
        await beHeard(parts, { kind: 'member', userId: session.userId }, params.caseId, {
          ...body,
          how: 'app',
        }),
      ),
    ),
    defineRoute(memberEndpoints.askRecheck, async ({ session, params, body }) =>
      present(await askRecheck(desk, { kind: 'member', userId: session.userId }, params.caseId, body)),
    ),
    defineRoute(memberEndpoints.rateCase, async ({ session, params, body }) =>
      present(await rate(desk, session.userId, params.caseId, body)),
    ),
  ];
}
