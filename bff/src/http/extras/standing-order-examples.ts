const version = 3;
const consents = { dataUse: true, bankCard: true, truthful: true };
const monthly = {
  every: 'month',
  month: null,
  dayOfMonth: 10,
  amount: { kind: 'fixed', mostFen: 90_000 },
  cardId: 'examplecard000000000001',
  endOn: '2027-11-10',
};
const yearly = { ...monthly, every: 'year', month: 3, amount: { kind: 'instalment' } };
const itemCode = 'W04';

/** As `exampleBodies`, of 约定提取. */
export const standingOrderExamples = {
  previewStandingOrder: [
    { itemCode, terms: monthly },
    { itemCode: 'W06', terms: yearly },
  ],
  showVisitStanding: [
    { visit: 'sealed-example-of-a-visit', itemCode: null },
    { visit: 'sealed-example-of-a-visit', itemCode },
  ],
  addVisitCard: [{ visit: 'sealed-example-of-a-visit', cardNumber: '6299990010000000912' }],
  printVisitStanding: [{ visit: 'sealed-example-of-a-visit', itemCode, terms: monthly, size: 'a4' }],
  signVisitStanding: [
    {
      ...{ visit: 'sealed-example-of-a-visit', itemCode, answers: {}, terms: monthly, consents },
      signedOnPaper: true,
    },
  ],
  signStandingOrder: [{ itemCode, answers: {}, terms: monthly, consents, signedName: '某某' }],
  changeStandingOrder: [
    { version, terms: { ...monthly, dayOfMonth: 15 } },
    { version, terms: { ...monthly, amount: { kind: 'most' } }, consents, signedName: '某某' },
  ],
  pauseStandingOrder: [{ version }],
  resumeStandingOrder: [{ version }],
  endStandingOrder: [{ version }],
};
