/** 问中心, 我的反映, 反馈 and 12329: parts of addresses, and bodies; all invented. */
export const heardParameters = {
  envelopeId: 'exampleenvelope00000001',
  matterId: 'examplematter0000000001',
  matterKind: 'complaint',
  matterState: 'open',
  late: 'yes',
  personId: 'exampleperson0000000001',
  questionId: 'examplequestion00000001',
} as const;

const envelopeId = heardParameters.envelopeId;
const version = 3;
const caseId = 'examplecase000000000001';
const window = { from: '2026-11-26T01:00:00.000Z', to: '2026-11-26T03:30:00.000Z' };
const grounds = {
  found: 'right',
  facts: '10 月的汇缴单上是 1200 元，账上记了 1000 元',
  rule: '《住房公积金管理条例》第三十六条',
  remedies: '可以自收到之日起 60 日内申请行政复议，或者 6 个月内向人民法院起诉',
};

export const heardExamples: Readonly<Record<string, readonly object[]>> = {
  askQuestion: [
    { about: 'item', itemCode: 'W04', question: '租房合同没有备案，能按高的额度收吗？' },
    { about: 'case', caseId, question: '购房发票是复印件加盖公章，能收吗？' },
  ],
  answerQuestion: [{ answer: '可以收，请注明看的是复印件。' }],
  openMatter: [
    { kind: 'complaint', text: '窗口说材料不对，又不说哪里不对', caseId },
    {
      kind: 'cannot-get-done',
      text: '一直提示出错，交不上去',
      seen: { page: '申请', errorCode: 'service.busy' },
    },
    {
      kind: 'balance-dispute',
      text: '10 月少记了 200 元',
      accountNo: '45070000000a',
      entryIds: ['a-000001'],
    },
    { kind: 'call-back', text: '想问退休提取要带什么', window },
  ],
  beginStaffAttachment: [{ fileName: '样表.pdf', sizeBytes: 240_000 }],
  beginAttachment: [{ fileName: '发票.jpg', sizeBytes: 1_800_000 }],
  sayMore: [{ version, text: '今天又试了一次，还是不行', envelopeId }],
  reopenMatter: [{ version, text: '答复里说的材料我已经交过了' }],
  settleMatter: [{ version }],
  takeMatterBack: [{ version }],
  takeMatter: [{ version }],
  passMatterOn: [{ version, to: null, reason: '要由主管答复' }],
  previewAnswer: [{ text: '已经核对，对不起，是我们没有说清楚' }],
  answerMatter: [
    { version, text: '已经核对，对不起，是我们没有说清楚' },
    { version, text: '您说得对，少记的 200 元会补上', grounds },
  ],
  noteOnMatter: [{ version, text: '已打电话问过窗口' }],
  explainMatterDelay: [{ version, reason: '还在等窗口的录像', expectedOn: '2026-12-20' }],
  findCallers: [{ phone: '15400005000' }],
  bookCallBack: [{ window, text: '想问补正的事' }],
};
