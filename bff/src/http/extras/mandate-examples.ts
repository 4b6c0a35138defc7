const version = 3;
const consents = { inMyName: true, shown: true };
const asked = {
  agentName: '某某',
  itemCodes: ['W04'],
  endOn: '2027-05-31',
  limitFen: 900_000,
  cardId: 'examplecard000000000001',
  consents,
  signedName: '某某',
};

/** As `exampleBodies`, of 委托 and 对话. */
export const mandateExamples = {
  signMandate: [
    { ...asked, agentKnownBy: { by: 'phone', phone: '13800000000' } },
    {
      ...asked,
      agentKnownBy: { by: 'document', document: { kind: 'resident-id', number: '990721199001010017' } },
    },
  ],
  acceptMandate: [{ version }],
  declineMandate: [{ version }],
  beginFor: [{ itemCode: 'W04' }],
  sayInThread: [
    { text: '合同上的日期写错了一天，要紧吗？' },
    { text: '这是门口的照片', envelopeId: 'exampleenvelope00000001' },
  ],
  answerInThread: [{ text: '不要紧，按备案的日期办。' }],
};
