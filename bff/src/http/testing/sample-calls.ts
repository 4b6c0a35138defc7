import { memberEndpoints, pathOf, staffEndpoints, type EndpointShape } from '@gjj/shared-types';
import { newId } from '../../platform/ids';

/** What the calls are about: one member's case in hand and what hangs on it. */
export interface SampleSubjects {
  caseId: string;
  documentId: string;
  cardId: string;
  messageId: string;
  accountNo: string;
}

/** No version of the case: whoever has the right is told of a conflict, and nothing changes. */
const version = 999;
const grounds = { facts: '查到的事实', rule: '依据的规定', reason: '不准的理由', remedies: '可以申请复核' };
const phoneProof = { by: 'wechat', code: 'no-such-code' };
const correction = {
  subject: { kind: 'material', materialCode: 'invoice' },
  reason: 'unclear',
  howToFix: '请重新拍照',
};

/** A right body for every endpoint that takes one; `caller` keeps counted doors apart. */
function bodyFor(name: string, { cardId }: SampleSubjects, caller: number): object | undefined {
  const consents = { dataUse: true, bankCard: true, truthful: true };
  const bodies: Record<string, object> = {
    wechatLogin: { code: 'no-such-code' },
    requestSmsCode: { phone: `1540000${String(5000 + caller)}` },
    smsLogin: { phone: `1540000${String(6000 + caller)}`, code: '000000' },
    bind: {
      name: '某某',
      document: { kind: 'resident-id', number: '990721199605120268' },
      phoneProof,
      consent: true,
    },
    changePhone: { phoneProof },
    savePreferences: { elderMode: false },
    addCard: { cardNumber: '6299990000000009997' },
    openCase: { itemCode: 'W17' },
    saveAnswers: { version, answers: {} },
    submitCase: { version, amountFen: 1, cardId, consents, signedName: '某某' },
    resubmitCase: { version, answers: {} },
    withdrawCase: { version },
    changeCard: { version, cardId },
    rateCase: { stars: 5, comment: '' },
    beginDocument: { materialCode: 'invoice', fileName: 'a.jpg', sizeBytes: 10 },
    staffSignIn: { username: `nobody-${caller}`, password: 'not the password' },
    changeStaffPassword: {
      username: `nobody-at-all-${caller}`,
      password: 'not the password',
      newPassword: 'another one, and long',
    },
    lookUp: { query: '没有这个人' },
    claimCase: { version },
    releaseCase: { version },
    acceptCase: { version },
    requestCorrection: { version, items: [correction] },
    endorseCase: { version, opinion: '同意上报' },
    approveCase: { version, amountFen: 1, opinion: '同意提取' },
    refuseCase: { version, ...grounds },
    addNote: { text: '来电询问进度' },
    reveal: { field: 'phone', reason: '职工来电，回拨' },
    previewNotice: { action: 'accept' },
  };
  return bodies[name];
}

const endings = ['renewSession', 'staffRenew', 'signOut', 'signOutEverywhere', 'staffSignOut'];

export function endsSession([name]: [string, EndpointShape]): boolean {
  return endings.includes(name);
}

/** Every endpoint of the contract by name; those that end a session come last. */
export function everyEndpoint(): [string, EndpointShape][] {
  const all = Object.entries<EndpointShape>({ ...memberEndpoints, ...staffEndpoints });
  const rank = ([name]: [string, EndpointShape]) => endings.indexOf(name);
  return all.sort((left, right) => rank(left) - rank(right));
}

/** One right call of the endpoint. */
export function sampleCall(
  [name, endpoint]: [string, EndpointShape],
  subjects: SampleSubjects,
  caller: number,
) {
  const body = bodyFor(name, subjects, caller);
  if ((body === undefined) !== (endpoint.body === undefined)) throw new Error(`${name}: no sample body`);
  const json = body && { body: JSON.stringify(body) };
  const bytes = endpoint.bytes && {
    body: Buffer.alloc(8),
    headers: { 'content-type': 'application/octet-stream' },
  };
  const key = endpoint.idempotent && { headers: { 'idempotency-key': newId() } };
  const path = pathOf(endpoint, { ...subjects, itemCode: 'W01', part: 1 });
  return { method: endpoint.method, path, ...json, ...bytes, ...key };
}
