/** Of 公积金贷款: what could be borrowed, and what it costs a month. */
export const loanRoutes = {
  getLoanRules: { method: 'GET', path: '/api/v1/loans/rules', audience: 'public', rate: 'read' },
  assessLoan: { method: 'POST', path: '/api/v1/loans/assessments', audience: 'public', rate: 'read' },
  assessMyLoan: { method: 'POST', path: '/api/v1/my-loan/assessments', audience: 'member', rate: 'read' },
  calculateLoan: { method: 'POST', path: '/api/v1/loans/calculations', audience: 'public', rate: 'read' },
} as const;
