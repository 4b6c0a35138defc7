import { z } from 'zod';
import { assessLoanBody, calculateLoanBody, loanAssessment, loanCalculation, loanRules } from '../loans';
import type { EndpointShape } from './endpoint';

const ofCentre = z.strictObject({ centre: z.string().max(40).optional() });

/** 公积金贷款, before there is one. Nothing here decides a loan: a person does. */
export const loanEndpoints = {
  getLoanRules: {
    summary: '公积金贷款的规则和要问的几个问题',
    method: 'GET',
    path: '/api/v1/loans/rules',
    audience: 'public',
    audit: 'catalogue.read',
    rate: 'read',
    query: ofCentre,
    optionalMember: true,
    status: 200,
    response: loanRules,
    errors: ['catalogue.centre-not-found'],
  },
  assessLoan: {
    summary: '能贷多少：按填写的内容预先估算，不用登录',
    method: 'POST',
    path: '/api/v1/loans/assessments',
    audience: 'public',
    audit: 'loan.assessed',
    rate: 'read',
    query: ofCentre,
    optionalMember: true,
    body: assessLoanBody,
    status: 200,
    response: loanAssessment,
    errors: ['catalogue.centre-not-found', 'loans.not-stated', 'loans.answers-invalid'],
  },
  assessMyLoan: {
    summary: '我能贷多少：按账上和部门查到的预先估算',
    method: 'POST',
    path: '/api/v1/my-loan/assessments',
    audience: 'member',
    audit: 'my-loan.assessed',
    rate: 'read',
    body: assessLoanBody,
    status: 200,
    response: loanAssessment,
    errors: ['loans.not-stated', 'loans.answers-invalid'],
  },
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
