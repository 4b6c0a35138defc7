const version = 3;
const cardId = 'examplecard000000000001';
const terms = { baseFen: 500_000, percent: 20, dayOfMonth: 10, cardId };
const signed = {
  terms,
  consents: { agreement: true, bankCard: true, truthful: true },
  signedName: '某某',
};
const reason = '已打电话和对方中心核对';

/** 异地转移 and 灵活就业缴存: bodies; all invented. */
export const movesExamples: Readonly<Record<string, readonly object[]>> = {
  askTransfer: [
    {
      centreCode: '990100',
      theirAccountNo: null,
      consents: { dataUse: true, truthful: true },
      signedName: '某某',
    },
  ],
  cancelTransfer: [{ version }],
  objectToTransfer: [{ version }],
  stepTransfer: [
    { version, step: 'remind', reason },
    { version, step: 'take-as-is', reason },
  ],
  stepTransferOut: [{ version, step: 'refuse', reason }],
  joinFlexible: [signed],
  changeFlexible: [{ version, ...signed }],
  stepFlexible: [{ version, step: 'pause' }],
  retryAgreement: [{ version }],
};
