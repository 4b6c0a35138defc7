import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { calculateLoan } from './queries/calculate-loan';

/** 公积金贷款, before there is one. */
export function loanRoutes(): Route[] {
  return [defineRoute(memberEndpoints.calculateLoan, async ({ body }) => calculateLoan(body))];
}
