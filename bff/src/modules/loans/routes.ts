import { memberEndpoints } from '@gjj/shared-types';
import type { Session } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import type { LoanParts, Whose } from './loan-parts';
import { assessLoan, assessMyLoan } from './queries/assess-loan';
import { calculateLoan } from './queries/calculate-loan';
import { readLoanRules } from './queries/read-loan-rules';

interface Asked {
  session: Session | undefined;
  query: { centre?: string | undefined };
}

/** Whoever is bound sees their own centre, whatever was asked. */
const whose = ({ session, query }: Asked): Whose => ({
  userId: session?.kind === 'member' && session.bound ? session.userId : null,
  centre: query.centre,
});

/** 公积金贷款, before there is one. */
export function loanRoutes(parts: LoanParts): Route[] {
  return [
    defineRoute(memberEndpoints.getLoanRules, (asked) => readLoanRules(parts, whose(asked))),
    defineRoute(memberEndpoints.assessLoan, (asked) => assessLoan(parts, whose(asked), asked.body)),
    defineRoute(memberEndpoints.assessMyLoan, ({ session, body }) =>
      assessMyLoan(parts, session.userId, body),
    ),
    defineRoute(memberEndpoints.calculateLoan, async ({ body }) => calculateLoan(body)),
  ];
}
