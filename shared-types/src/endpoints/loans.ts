import { calculateLoanBody, loanCalculation } from '../loans';
import type { EndpointShape } from './endpoint';

/** 公积金贷款: what it costs. Nothing here decides a loan: a person does. */
export const loanEndpoints = {
  calculateLoan: {
    summary: '月供怎么算：两种还款方式、每年的利息、提前还款、组合贷款',
    method: 'POST',
    path: '/api/v1/loans/calculations',
    audience: 'public',
    audit: 'loan.calculated',
    rate: 'read',
    body: calculateLoanBody,
    status: 200,
    response: loanCalculation,
    errors: ['loans.early-invalid'],
  },
} as const satisfies Record<string, EndpointShape>;
