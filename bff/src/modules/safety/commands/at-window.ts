import {
  documentKey,
  maskPhone,
  safetyRequestWords,
  type SafetyRequestBody,
  type SafetyRequestView,
} from '@gjj/shared-types';
import { createHash } from 'node:crypto';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import type { OwedEntry } from '../../../platform/owing';
import type { CaredAccount } from '../../identity';
import { openNow, type Decided } from '../domain/lock';
import { standingAt } from '../domain/member-safety';
import { decide, waitsForOf, whyNotDecide } from '../domain/safety-request';
import { told } from '../domain/told';
import type { RequestRow } from '../safety-model';
import type { SafetyOfficer } from '../ports';
import type { SafetyParts } from '../safety-parts';
import type { SafetyRequests } from '../safety-requests';
import type { ForCaller } from './for-caller';

interface WindowParts extends SafetyParts {
  requests: SafetyRequests;
  forCaller: ForCaller;
}

/** What is asked for, beside who asks. */
interface About {
  cardId: string | null;
  phoneSealed: string | null;
  about: string | null;
}

const hashOf = (body: SafetyRequestBody) =>
  createHash('sha256').update(JSON.stringify(body)).digest('base64url');

/** With the member at the window: a clerk looks at the document, a supervisor decides, the worker carries it out. */
export function createAtWindow(parts: WindowParts) {
  const { requests, care, store, clock, sealer } = parts;

  async function ask(
    officer: SafetyOfficer,
    body: SafetyRequestBody,
    key: string,
  ): Promise<SafetyRequestView> {
    const earlier = await requests.findByKey(key);
    if (earlier !== null) return presentRepeat(earlier, officer, hashOf(body));
    const account = await parts.forCaller.find(officer, body);
    if (account === null) throw new AppError('safety.member-unknown');
    const row = await newRequest(officer, account, body, key);
    if (body.kind === 'new-phone') await care.spendCode(body.phone, body.code);
    if (!(await requests.records.insert(row))) {
      const same = await requests.findByKey(key);
      if (same === null) throw new AppError('safety.asked-already');
      return presentRepeat(same, officer, hashOf(body));
    }
    const words = `窗口核对了您的证件，申请：${safetyRequestWords[body.kind]}`;
    await care.record(account.userId, words, officer.windowName);
    return present(row, officer);
  }

  function presentRepeat(row: RequestRow, officer: SafetyOfficer, bodyHash: string) {
    if (row.bodyHash !== bodyHash || row.asked.staffId !== officer.staffId)
      throw new AppError('idempotency.differs');
    return present(row, officer);
  }

  async function newRequest(
    officer: SafetyOfficer,
    account: CaredAccount,
    body: SafetyRequestBody,
    key: string,
  ): Promise<RequestRow> {
    const now = clock.now();
    const about = await aboutOf(account, body);
    const { userId, nameMasked, idNumberMasked } = account;
    return {
      _id: newId(),
      version: 0,
      centreCode: parts.whose(account).centreCode,
      outbox: [],
      nextAt: null,
      updatedAt: now,
      key,
      bodyHash: hashOf(body),
      idNumberIndex: sealer.indexOf('id-number', documentKey(body.document)),
      userId,
      kind: body.kind,
      ...about,
      nameMasked,
      idNumberMasked,
      reason: body.reason,
      asked: { staffId: officer.staffId, name: officer.name, at: now, windowName: officer.windowName },
      status: 'waiting',
      decided: null,
      waitsFor: waitsForOf({ userId, kind: body.kind, cardId: about.cardId }),
    };
  }

  /** @throws `safety.nothing-to-do` where what is asked for is so already */
  async function aboutOf(account: CaredAccount, body: SafetyRequestBody): Promise<About> {
    const none = { cardId: null, phoneSealed: null, about: null };
    const nothing = new AppError('safety.nothing-to-do');
    switch (body.kind) {
      case 'open-lock': {
        const { lock } = standingAt(await store.read(parts.whose(account)), clock.now());
        if (lock === null) throw nothing;
        return none;
      }
      case 'lift-phone-rest':
        if (account.phoneRestsUntil === null) throw nothing;
        return none;
      case 'lift-card-rest': {
        const card = account.restingCards.find(({ cardId }) => cardId === body.cardId);
        if (card === undefined) throw nothing;
        return { ...none, cardId: card.cardId, about: `${card.bankName} 尾号 ${card.last4}` };
      }
      case 'new-phone':
        return { ...none, phoneSealed: sealer.seal(body.phone), about: maskPhone(body.phone) };
    }
  }

  async function decideOn(
    officer: SafetyOfficer,
    requestId: string,
    { version, agree, reason }: { version: number; agree: boolean; reason: string },
  ): Promise<SafetyRequestView> {
    const row = await requests.records.find(requestId);
    if (row === null || row.centreCode !== officer.centreCode) throw new AppError('safety.request-not-found');
    const code = row.version === version ? whyNotDecide(row, officer) : 'safety.request-decided';
    if (code !== null) throw new AppError(code);
    const now = clock.now();
    const committed = await requests.records.commit(row, decide(row, { officer, agree, reason, now }), now);
    if (committed === null) throw new AppError('safety.request-decided');
    return present(committed, officer);
  }

  /** What an approval owes; twice does no more than once. */
  async function carryOut(row: RequestRow, _entry: OwedEntry): Promise<void> {
    const { userId, kind, cardId, phoneSealed, decided } = row;
    const account = await care.getAccount(userId);
    const whose = parts.whose(account);
    const where = row.asked.windowName;
    const note = `主管批准：${safetyRequestWords[kind]}（${decided?.reason ?? ''}）`;
    if (kind === 'new-phone' && phoneSealed !== null)
      await care.replacePhone(userId, sealer.open(phoneSealed), where);
    if (kind === 'open-lock') await store.change(whose, openNow);
    if (kind === 'lift-card-rest' && cardId !== null) {
      await care.endCardRest(userId, cardId);
      await parts.withdrawals.endRest(userId, cardId);
    }
    if (kind === 'lift-phone-rest') await care.endPhoneRest(userId);
    if (kind === 'lift-card-rest' || kind === 'lift-phone-rest')
      await store.change(whose, (one) => tellOnce(one.toldIds, row));
    await care.record(userId, note, where);
  }

  function tellOnce(toldIds: readonly string[], { _id, kind, about }: RequestRow): Decided {
    if (toldIds.includes(_id)) return { ok: 'same' };
    const what = kind === 'lift-card-rest' ? `您新加的银行卡（${about ?? ''}）` : '您新换的手机号';
    const words = `窗口核对您的证件、主管批准后，${what}现在就能用。`;
    return { ok: true, set: { toldIds: [...toldIds, _id].slice(-40) }, owes: [told({ words })] };
  }

  function present(row: RequestRow, officer: SafetyOfficer): SafetyRequestView {
    const { _id, version, kind, nameMasked, idNumberMasked, about, reason, asked, status, decided } = row;
    return {
      requestId: _id as SafetyRequestView['requestId'],
      ...{ version, kind, nameMasked, idNumberMasked, about, reason, status },
      askedAt: asked.at.toISOString(),
      askedBy: asked.name,
      windowName: asked.windowName,
      decided: decided && { at: decided.at.toISOString(), by: decided.name, reason: decided.reason },
      mayDecide: officer.decides && whyNotDecide(row, officer) === null,
    };
  }

  return {
    ask,
    decide: decideOn,
    carryOut,
    list: async (officer: SafetyOfficer) =>
      (await requests.listOf(officer.centreCode ?? '')).map((row) => present(row, officer)),
  };
}
