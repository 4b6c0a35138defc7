/** Bodies of what is asked about 证明和对账单; invented. */
export const certificateExamples = {
  askCertificate: [
    { name: 'deposit-proof', year: null },
    { name: 'loan-settled', year: null, loanNo: 'DEMO-JK-2017-0009' },
    { name: 'year-statement', year: 2026 },
  ],
  withdrawCertificate: [{ version: 3, reason: '余额里少算了一笔更正' }],
};
