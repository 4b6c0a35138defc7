/** 公积金贷款: bodies; all invented. */
export const loanExamples: Readonly<Record<string, readonly object[]>> = {
  assessLoan: [
    {
      answers: { availableFen: 5_000_000, homePriceFen: 80_000_000, houseAgeYears: 0 },
      months: 240,
      withdrawFen: 1_000_000,
    },
  ],
  assessMyLoan: [{ answers: { homePriceFen: 80_000_000 } }],
  calculateLoan: [
    { parts: [{ kind: 'fund', amountFen: 40_000_000, months: 240, rateMilli: 2600 }] },
    {
      parts: [
        { kind: 'fund', amountFen: 40_000_000, months: 360, rateMilli: 2600 },
        {
          ...{ kind: 'commercial', amountFen: 20_000_000, months: 240, rateMilli: 3050 },
          changes: [{ fromMonth: 13, rateMilli: 2950 }],
        },
      ],
      early: { kind: 'commercial', afterMonth: 24, amountFen: 5_000_000 },
      yearOfLoan: 3,
    },
  ],
};
