import {
  letterTitles,
  memberEndpoints,
  staffEndpoints,
  yuan,
  yuanInFull,
  type CaseLetterView,
  type LetterName,
} from '@gjj/shared-types';
import { createHash } from 'node:crypto';
import { purchaseAnswers } from '../http/testing/purchase-in-hand';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { photo } from '../testing/photos';
import { readPdf } from '../testing/read-pdf';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

let world: WholeWorld;
beforeAll(async () => void (world = await startWholeWorld()), 120_000);
afterAll(() => world.stop());

/** Every letter of the case once its files are there, oldest first, with what can be read on it. */
async function lettersOf(member: MemberClient, caseId: string) {
  const params = { caseId };
  const letters = await waitUntil(async () => {
    const list = await member.call(memberEndpoints.listLetters, { params });
    return list.letters.every(({ file }) => file !== null) && list.letters.toReversed();
  });
  return Promise.all(letters.map((letter) => withText(member, letter)));
}

async function withText(member: MemberClient, letter: CaseLetterView) {
  const bytes = await member.call(memberEndpoints.readLetter, { params: { letterId: letter.letterId } });
  expect(bytes.length).toBe(letter.file!.sizeBytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const row = await world.container.letters.findBySha256(sha256);
  expect(row).toMatchObject({ letterId: letter.letterId, checkCode: letter.file!.checkCode });
  const { text, pages } = await readPdf(bytes);
  expect(pages.length).toBeLessThan(4);
  return { ...letter, text: text.replaceAll(/\s/g, '') };
}

type Read = Awaited<ReturnType<typeof lettersOf>>[number];

function expectOn(letter: Read | undefined, ...words: string[]) {
  for (const each of words) expect(letter?.text).toContain(each.replaceAll(/\s/g, ''));
}

/** Qinzhou calls one otherwise. */
const inQinzhou: Record<LetterName, string> = { ...letterTitles, acceptance: '受理凭证' };
const titles = (...names: LetterName[]) => names.map((name) => inQinzhou[name]);

/** As a worker leaves it that is killed between the bytes and their row, and as several find it at once. */
async function expectOneAfterAKill(caseId: string, letterId: string) {
  const { cases, connection, letters, storage, tasks } = world.container;
  // Nobody else makes letters of this case meanwhile.
  await waitUntil(
    async () => !(await cases.find(caseId))?.outbox.some(({ name }) => name === 'issue-letters'),
  );
  const before = await letters.find(letterId);
  await connection.collection('letters').deleteOne({ _id: letterId as never });
  await Promise.allSettled(Array.from({ length: 4 }, () => tasks['issue-letters'](caseId)));
  await tasks['issue-letters'](caseId);
  const made = (await letters.listOf({ kind: 'case', id: caseId })).filter(
    (letter) => letter.letterId === letterId,
  );
  expect(made).toHaveLength(1);
  // One letter has one number and one code, and its seal was asked for once.
  const { number, checkCode } = before!;
  expect(made[0]).toMatchObject({ number, checkCode });
  const uses = world.outside.control.seal.uses().filter(({ purpose }) => purpose.includes(number));
  expect(uses).toHaveLength(1);
  const stored: string[] = [];
  for await (const { key } of storage.list(`letters/${letterId}/`)) stored.push(key);
  // What the killed one left is named by nothing, and gone.
  expect(stored).toEqual([made[0]!.storageKey]);
}

describe('the letters of a case', () => {
  it('come with each step that the machine takes, and say what the case says', async () => {
    const member = await world.member('chen-xiaoman');
    const { caseId } = await member.apply('W04');
    const closed = await member.until(caseId, 'closed');
    const letters = await lettersOf(member, caseId);
    expect(letters.map(({ title }) => title)).toEqual(
      titles('receipt', 'acceptance', 'approval', 'payment', 'completion'),
    );
    const sum = closed.decision!.amountFen!;
    for (const letter of letters) {
      expectOn(letter, '钦州市住房公积金管理中心', letter.number, closed.itemName, '12329', '第1页，共');
      expect(letter.text).not.toContain(member.person.name);
      expect(letter.text).not.toContain(member.person.cards[0]!.number);
    }
    const [receipt, acceptance, approval, payment] = letters;
    expectOn(receipt, closed.receiptNumber!, '是否受理', '没有收材料');
    expectOn(acceptance, '决定受理', '受理凭证', '审批不分县区', '0777-2856081', '系统按公布的规则自动作出');
    const { rule, facts, rulesVersion } = closed.decision!;
    expectOn(approval, yuan(sum), yuanInFull(sum), rule!, facts!, rulesVersion!, '行政复议', '重新核对');
    await expectOneAfterAKill(caseId, approval!.letterId);
    const [paid] = closed.payments;
    expectOn(payment, yuan(sum), paid!.bankName, paid!.cardLast4, paid!.bankReference!);
  }, 120_000);

  it('say what is to be corrected, who decided by which rule, and what can be done against it', async () => {
    const member = await world.member('nong-maifang');
    const files = { 'filed-contract': await photo(), invoice: await photo('#ddd') };
    const { caseId } = await member.apply('W01', { answers: purchaseAnswers, amountFen: 5_000_000, files });
    const params = { caseId };
    const acceptor = await world.staff('centre-acceptor-1');
    const seen = await acceptor.until(caseId, 'received');
    const subject = { kind: 'material' as const, materialCode: 'invoice' };
    const items = [{ subject, reason: 'unclear' as const, howToFix: '请把金额和公章拍清楚' }];
    await acceptor.call(staffEndpoints.requestCorrection, { params, body: { version: seen.version, items } });
    await member.upload(caseId, 'invoice', await photo('#ccc'));
    const { version, answers } = await member.case(caseId);
    const again = { params, body: { version, answers }, idempotencyKey: newId() };
    await member.call(memberEndpoints.resubmitCase, again);
    const received = await acceptor.case(caseId);
    await acceptor.call(staffEndpoints.acceptCase, { params, body: { version: received.version } });
    const review = await acceptor.until(caseId, 'review');
    const reviewer = await world.staff('lingshan-reviewer');
    const grounds = {
      facts: '发票上的房屋和合同上的不是同一处',
      rule: '住房公积金管理条例第二十四条',
      reason: '不能证明买了这处房屋',
      remedies: '可以申请复核，或者在六十日内申请行政复议',
    };
    await reviewer.call(staffEndpoints.refuseCase, { params, body: { version: review.version, ...grounds } });
    const letters = await lettersOf(member, caseId);
    expect(letters.map(({ title }) => title)).toEqual(
      titles('receipt', 'correction', 'receipt', 'acceptance', 'refusal'),
    );
    const [first, correction, second, , refusal] = letters;
    expectOn(first, '购房发票或收据', '收款卡');
    expectOn(correction, '购房发票或收据', '看不清', '请把金额和公章拍清楚', '失效', '受理岗位');
    expectOn(second, '补正后再次收件', '购房发票或收据');
    expectOn(refusal, ...Object.values(grounds), '审核岗位', yuan(5_000_000));
    expect(new Set(letters.map(({ number }) => number)).size).toBe(5);

    const staffList = await reviewer.call(staffEndpoints.listStaffLetters, { params });
    expect(staffList.letters.map(({ number }) => number).toReversed()).toEqual(
      letters.map(({ number }) => number),
    );
    const stranger = await world.member('lu-zhiyuan');
    const { letterId } = refusal!;
    expect(await stranger.refusal(memberEndpoints.listLetters, { params })).toBe('case.not-found');
    expect(await stranger.refusal(memberEndpoints.readLetter, { params: { letterId } })).toBe(
      'letter.not-found',
    );
  }, 120_000);
});
