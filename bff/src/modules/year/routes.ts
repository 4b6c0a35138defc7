import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { askReminder, cancelReminder } from './commands/ask-reminder';
import { presentReminder } from './present-reminder';
import { compareWithLoan } from './queries/compare-with-loan';
import { readYear } from './queries/read-year';
import type { YearParts } from './year-parts';

/** 我的一年. */
export function yearRoutes(parts: YearParts): Route[] {
  return [
    defineRoute(memberEndpoints.getMyYear, ({ session, query }) => readYear(parts, session.userId, query)),
    defineRoute(memberEndpoints.compareWithLoan, ({ session, query }) =>
      compareWithLoan(parts, session.userId, query),
    ),
    defineRoute(memberEndpoints.askReminder, async ({ session, body }) =>
      presentReminder(await askReminder(parts, session.userId, body)),
    ),
    defineRoute(memberEndpoints.cancelReminder, async ({ session, params }) =>
      presentReminder(await cancelReminder(parts, session.userId, params.reminderId)),
    ),
  ];
}
