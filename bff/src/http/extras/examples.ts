import { checkCode, receiptNumber } from '@gjj/shared-types';
import { certificateExamples } from './certificate-examples';
import { exampleParameters } from './example-parameters';
import { loanExamples } from './loan-examples';
import { mandateExamples } from './mandate-examples';
import { movesExamples } from './moves-examples';
import { standingOrderExamples } from './standing-order-examples';
import { heardExamples } from './heard-examples';

const { cardId, documentId } = exampleParameters;
const version = 3;
const consents = { dataUse: true, bankCard: true, truthful: true };
const phone = '15400005000';
const byWechat = { by: 'wechat', code: '0a1ExampleCodeOfWechat' };
const bySms = { by: 'sms', phone, code: '000000' };
const bySession = { by: 'session' };
const person = {
  name: '某某',
  document: { kind: 'resident-id', number: '990721199605120268' },
  consent: true,
};
const byLetter = {
  authority: 'letter',
  name: '某某某',
  document: { kind: 'resident-id', number: '990721199605120268' },
  scope: '代办房租提取',
  endsOn: '2026-12-31',
};
const { staffId } = exampleParameters;
const newColleague = {
  name: '某某',
  idNumber: '990721199605120268',
  phone,
  username: 'example-clerk-2',
  role: 'clerk',
  districtCode: '450721',
  itemCodes: ['W04'],
  offices: [],
  reason: '窗口新来的收件员',
};
const whoRings = { name: person.name, document: person.document };
const whoStandsThere = { ...whoRings, reason: '手机丢了，本人带身份证来办', documentSeen: true };
const flaggedMaterial = {
  subject: { kind: 'material', materialCode: 'invoice' },
  reason: 'unclear',
  howToFix: '请在光线好的地方重新拍照',
};
const flaggedQuestion = {
  subject: { kind: 'question', questionKey: 'homePriceFen' },
  reason: 'does-not-match',
  howToFix: '请按合同上的总价填写',
};
const grounds = { facts: '查到的事实', rule: '依据的规定', reason: '不准的理由', remedies: '可以申请复核' };
const revoking = {
  facts: '合同号在登记系统里查不到',
  rule: '《住房公积金管理条例》第三十七条',
  reason: '提取用的合同不是真的',
  repayFen: 100_000,
  banKind: 'withdrawal-fraud',
};
const statement = { version, text: '合同是中介给我的，我不知道不对', documentIds: [], final: false };
const approval = { amountFen: 100_000, opinion: '同意提取' };
const notOurs = {
  competentBody: '住房和城乡建设局',
  rule: '《住房公积金管理条例》第二十四条',
  reason: '申请的是公租房租金补贴，不是提取住房公积金',
  remedies: '可以自收到决定之日起 60 日内申请行政复议',
};
const givenBack = { reason: '申请的是租房，合同是买房的', howToFix: '请选“购房提取”再申请' };

const special = {
  reason: '合同备案号在住建局查不到',
  checking: '购房合同有没有备案',
  checkedWith: '住房和城乡建设局',
  rule: '《行政许可法》第四十五条（参照）',
  expectedOn: '2026-12-03',
};
const found = '合同已备案，备案号写错了一位';
const late = { reason: '等住建局的回函', expectedOn: '2026-12-10' };

const heirOf = ({ name, document }: typeof person) => ({
  version,
  ...{ name, document },
  relation: 'child',
  share: { numerator: 1, denominator: 3 },
  cardNumber: '6299990000000009997',
});

/** Right bodies of every endpoint that takes one, by the endpoint's name: one for each form that it may have. */
export const exampleBodies: Readonly<Record<string, readonly object[]>> = {
  ...certificateExamples,
  ...standingOrderExamples,
  ...mandateExamples,
  ...heardExamples,
  ...movesExamples,
  wechatLogin: [{ code: byWechat.code }],
  requestSmsCode: [{ phone }],
  smsLogin: [{ phone, code: bySms.code }],
  bind: [byWechat, bySms, bySession].map((phoneProof) => ({ ...person, phoneProof })),
  changePhone: [byWechat, bySms, bySession].map((phoneProof) => ({ phoneProof })),
  savePreferences: [{ elderMode: true }],
  addCard: [{ cardNumber: '6299990000000009997' }],
  openCase: [{ itemCode: 'W17' }],
  saveAnswers: [
    { version, answers: { monthlyRentFen: 150_000, leaseEndsOn: '2027-03-01' }, amountFen: 100_000, cardId },
  ],
  submitCase: [{ version, amountFen: 100_000, cardId, consents, signedName: '某某' }],
  chooseUndertaking: (['later', 'promise', 'none'] as const).map((way) => ({ materialCode: 'invoice', way })),
  chooseIntakeUndertaking: [{ materialCode: 'invoice', way: 'later' }],
  handInLater: [{ version, materialCode: 'invoice' }],
  handInLaterAtWindow: [{ version, materialCode: 'invoice', seen: 'original' }],
  lookAtUndertaking: [
    { version, materialCode: 'invoice', finding: 'kept' },
    { version, materialCode: 'invoice', finding: 'another-paper', reason: '发票上的章看不清' },
  ],
  settleUndertaking: [
    { version, materialCode: 'invoice', outcome: 'credit-note', reason: '三次提醒都没有回音' },
  ],
  askFamily: [{ whose: 'spouse' }, { whose: 'parent', name: '陈小满' }, { whose: 'spouse', together: true }],
  answerFamilyRequest: [
    { answer: 'agree', signedName: '某某' },
    { answer: 'decline' },
    { answer: 'take-back' },
  ],
  recordFamilyAnswer: [{ version, whose: 'spouse', answer: 'agree', by: 'in-person' }],
  resubmitCase: [{ version, answers: { homePriceFen: 52_000_000 } }],
  withdrawCase: [{ version, reason: '暂时不需要了' }],
  changeCard: [{ version, cardId }],
  rateCase: [{ stars: 5, comment: '很快' }],
  beginDocument: [{ materialCode: 'invoice', fileName: '购房发票.jpg', sizeBytes: 48_213 }],
  staffSignIn: [{ username: 'example-clerk', password: 'not the password' }],
  changeStaffPassword: [
    { username: 'example-clerk', password: 'not the password', newPassword: 'another one, and long' },
  ],
  requestVisitCode: [{ phone }],
  beginVisit: [
    ...[bySms, { by: 'word', phone }, { by: 'none' }].map((known) => ({ ...person, phone: known })),
    { ...person, phone: { by: 'none' }, agent: byLetter },
    { ...person, phone: { by: 'none' }, agent: { authority: 'staff-help' } },
    { ...person, phone: { by: 'none' }, applicant: { name: person.name, document: person.document } },
  ],
  beginUnitVisit: [
    {
      creditCode: '91990702MA00000X4K',
      unitName: '某某示例有限公司',
      agent: {
        name: person.name,
        document: person.document,
        scope: '单位缴存业务',
        endsOn: '2099-12-31',
      },
      phone: { by: 'word', phone },
      consent: true,
    },
  ],
  openUnitIntake: [{ visit: 'sealed-example-of-a-visit', itemCode: 'C10' }],
  beginOwnVisit: [{ ...person, phone: { by: 'word', phone } }],
  openOwnIntake: [{ visit: 'sealed-example-of-a-visit', itemCode: 'C05' }],
  handInOperation: [{ version, signedOnPaper: true }],
  openIntake: [{ visit: 'sealed-example-of-a-visit', itemCode: 'W17', takeOver: true }],
  printVisitMaterials: [{ visit: 'sealed-example-of-a-visit', itemCode: 'W17', size: 'a4' }],
  archiveBundle: [{ version }],
  destroyBundle: [{ version }],
  makeCollectionList: [{ districtCode: '450721' }],
  scanBundle: [{ bundleNumber: exampleParameters['bundleNumber'] }],
  confirmCollectionList: [{ version, side: 'collect' }],
  takeOverIntake: [{ version }],
  saveIntake: [
    {
      version,
      answers: { monthlyRentFen: 150_000, leaseEndsOn: '2027-03-01' },
      amountFen: 100_000,
      cardId,
      seen: { 'lease-contract': 'original' },
    },
  ],
  addIntakeCard: [{ cardNumber: '6299990000000009997' }],
  addHeir: [
    { ...heirOf(person), phone, agent: byLetter },
    { ...heirOf(person), phone: null },
  ],
  changeHeir: [{ version, relation: 'child', share: { numerator: 1, denominator: 2 }, phone: null }],
  removeHeir: [{ version }],
  changeHeirCard: [{ version, cardNumber: '6299990000000009997' }],
  handInIntake: [{ version, amountFen: 100_000, cardId, consents, signedOnPaper: true }],
  resubmitIntake: [{ version, answers: { homePriceFen: 52_000_000 }, seen: { invoice: 'original' } }],
  noteWaiting: [{ count: 3 }],
  askReminder: [{ itemCode: 'W04', onDay: '2027-03-01', bySms: true }],
  book: [{ districtCode: '450721', day: '2026-12-03', time: '09:30', itemCode: 'W01' }],
  stepBooking: [{ step: 'arrive' }, { step: 'cancel', reason: '当天停电检修' }],
  passOnCorrection: [{ version, how: 'phone' }],
  changeIntakeCard: [{ version, cardId }],
  takeSellerAccount: [{ version, seller: '灵山示例湖畔置业有限公司', accountNumber: '6299980001000000017' }],
  discardIntake: [{ version }],
  beginIntakeDocument: [{ materialCode: 'invoice', fileName: '扫描件.jpg', sizeBytes: 48_213 }],
  applyForStaff: [
    { applyFor: 'open', ...newColleague },
    {
      applyFor: 'change',
      staffId,
      role: 'acceptor',
      districtCode: '450721',
      itemCodes: null,
      offices: [],
      reason: '调到受理岗',
    },
    { applyFor: 'close', staffId, handOverTo: null, reason: '调离窗口' },
    { applyFor: 'password', staffId, reason: '忘了密码' },
  ],
  openStaffApplication: [{}, { handOverTo: null }],
  declineStaffApplication: [{ words: '这个窗口已经有两位收件员' }],
  closeAccount: [{ reason: '已离职', handOverTo: null }],
  handOverWork: [{ handOverTo: null, reason: '休假两周' }],
  appointDeputy: [
    { office: '分管副主任', insteadOf: staffId, from: '2026-12-01', to: '2026-12-11', reason: '外出开会' },
    { office: '科室负责人', insteadOf: null, from: '2026-12-01', to: '2026-12-11', reason: '岗位暂缺' },
  ],
  enterAbsence: [{ from: '2026-12-01', to: '2026-12-11', followers: [staffId], reason: '年休假' }],
  noteTraining: [{ on: '2026-03-01', topic: '租房提取新规则', itemCodes: ['W04'] }],
  orderIntakeDocuments: [{ materialCode: 'invoice', documentIds: [exampleParameters['documentId']!] }],
  ...loanExamples,
  checkLetter: [{ checkCode: checkCode('12345678901') }],
  joinDesk: [{ code: 'abcd-efgh-jkmn' }],
  beginDeskDocument: [{ materialCode: 'invoice', fileName: '手机拍照.jpg', sizeBytes: 48_213 }],
  proposeDestruction: [{ reason: '保管期满' }],
  decideDestruction: [{ agree: true }],
  lookUp: [{ query: receiptNumber('QZ', '2026-11-25', '0000001') }],
  readAllStaffMessages: [{ seenUntil: '2026-11-25T02:00:00.000Z' }],
  claimCase: [{ version }],
  releaseCase: [{ version }],
  assignCase: [{ version, to: staffId, reason: '经办人手上的件太多' }],
  holdCase: [{ version, until: '2026-12-01', reason: '等区里的复函' }],
  liftHold: [{ version }],
  acceptCase: [{ version }],
  requestCorrection: [{ version, items: [flaggedMaterial, flaggedQuestion] }],
  declineCase: [{ version, ...notOurs }],
  returnCase: [{ version, ...givenBack }],
  pauseCase: [{ version, ...special }],
  resumeCase: [{ version, found }],
  reopenCorrection: [{ version, reason: special.reason, items: [flaggedMaterial] }],
  explainDelay: [{ version, ...late }],
  endorseCase: [{ version, opinion: '同意上报' }],
  approveCase: [{ version, ...approval }],
  refuseCase: [{ version, ...grounds }],
  askToStop: [{ version, facts: grounds.facts, reason: '合同号在登记系统里查不到' }],
  releasePayment: [{ version, reason: '已经核实，合同是真的' }],
  proposeRevocation: [{ version, ...revoking, evidence: [documentId] }],
  writeDownStatement: [{ ...statement, how: 'phone' }],
  dropRevocation: [{ version, reason: '合同已经核实，是真的', answer: '您交的合同已经核对' }],
  revoke: [{ version, ...revoking, answer: '您说的情况已经核对', remedies: grounds.remedies }],
  beHeard: [statement],
  askRecheck: [
    { version, reason: '合同上的总价看错了，请再核对', wantedFen: 100_000 },
    { version, reason: '合同上的总价看错了，请再核对' },
  ],
  askRecheckAtWindow: [{ version, reason: '合同上的总价看错了，请再核对', wantedFen: 100_000 }],
  upholdOnRecheck: [{ version, ...grounds }],
  grantOnRecheck: [{ version, ...grounds, amountFen: 100_000 }],
  restoreOnRecheck: [{ version, ...grounds }],
  openLock: [{ version }],
  setLimits: [{ version, perWithdrawalFen: 5_000_000, perDayFen: null }],
  lookUpSafety: [whoRings],
  lockForCaller: [{ ...whoRings, phoneLast4: '5000', reason: '职工来电说手机丢了' }],
  askSafety: [
    { kind: 'open-lock', ...whoStandsThere },
    { kind: 'lift-card-rest', ...whoStandsThere, cardId },
    { kind: 'lift-phone-rest', ...whoStandsThere },
    { kind: 'new-phone', ...whoStandsThere, phone, code: '000000' },
  ],
  decideSafety: [{ version, agree: true, reason: '本人到场，证件核对无误' }],
  addNote: [{ text: '来电询问进度' }],
  reveal: [{ field: 'phone', reason: '职工来电，回拨' }],
  previewNotice: [
    { action: 'accept' },
    { action: 'request-correction', items: [flaggedMaterial, flaggedQuestion] },
    { action: 'approve', ...approval },
    { action: 'refuse', ...grounds },
    { action: 'decline', ...notOurs },
    { action: 'return', ...givenBack },
    { action: 'reopen-correction', reason: special.reason, items: [flaggedMaterial] },
    { action: 'pause', ...special },
    { action: 'resume', found },
    { action: 'explain-delay', ...late },
    { action: 'propose-revocation', ...revoking },
    { action: 'revoke', ...revoking, answer: '您说的情况已经核对', remedies: grounds.remedies },
    { action: 'drop-revocation', reason: '合同已经核实，是真的', answer: '您交的合同已经核对' },
    { action: 'release-payment', reason: '合同已经核实，是真的' },
  ],
};
