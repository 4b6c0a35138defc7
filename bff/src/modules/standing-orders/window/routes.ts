import { staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../../http/define-route';
import { presentForStaff } from '../present-order';
import { printAtWindow, showAtWindow, signAtWindow } from './at-window';
import type { WindowParts } from './window-parts';

/** 约定提取 at a window: by the person who stands there themselves, on paper. */
export function windowOrderRoutes(parts: WindowParts): Route[] {
  return [
    defineRoute(staffEndpoints.showVisitStanding, async ({ session, body: { visit, ...asked } }) =>
      showAtWindow(parts, await parts.visitorOf(session, visit), asked),
    ),
    defineRoute(staffEndpoints.addVisitCard, async ({ session, body: { visit, cardNumber } }) => {
      const { userId, officer } = await parts.visitorOf(session, visit);
      return parts.cards.addCard(userId, cardNumber, { where: officer.windowName, inPerson: true });
    }),
    defineRoute(staffEndpoints.printVisitStanding, async ({ session, body: { visit, ...asked } }) =>
      printAtWindow(parts, await parts.visitorOf(session, visit), asked),
    ),
    defineRoute(
      staffEndpoints.signVisitStanding,
      async ({ session, idempotencyKey, body: { visit, ...asked } }) => {
        const there = await parts.visitorOf(session, visit);
        return presentForStaff(await signAtWindow(parts, there, idempotencyKey, asked), parts.findCase);
      },
    ),
  ];
}
