import {
  checkCode,
  largestLetterBytes,
  memberEndpoints,
  type LetterCheck,
  type LetterFileCheck,
} from '@gjj/shared-types';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeSignature, providePdfsig } from '../../../scripts/pdf-tools/pdfsig';
import { judgePdf, provideVeraPdf } from '../../../scripts/pdf-tools/verapdf';
import { createSay } from '../../../scripts/services/say';
import { randomDigits } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { rawCall } from '../testing/raw-call';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const triesADay = 3;

let world: WholeWorld;
let member: MemberClient;
let caseId: string;
let approval: { code: string; bytes: Buffer };
let receipt: { code: string; bytes: Buffer };
beforeAll(async () => {
  world = await startWholeWorld({ environment: { RATE_LETTER_COMPARISONS: String(triesADay) } });
  member = await world.member('chen-xiaoman');
  ({ caseId } = await member.apply('W04'));
  await member.until(caseId, 'closed');
  approval = await letterOf('准予提取决定书');
  receipt = await letterOf('收件凭证');
}, 120_000);
afterAll(() => world.stop());

async function letterOf(title: string) {
  const letter = await waitUntil(async () => {
    const { letters } = await member.call(memberEndpoints.listLetters, { params: { caseId } });
    return letters.find((one) => one.title === title && one.file !== null);
  });
  const { letterId, file } = letter;
  const bytes = await member.call(memberEndpoints.readLetter, { params: { letterId } });
  return { code: file!.checkCode, bytes: Buffer.from(bytes) };
}

async function ask(body: object): Promise<LetterCheck> {
  const { status, text } = await send(body);
  expect(status).toBe(200);
  return JSON.parse(text) as LetterCheck;
}

const send = (body: object) =>
  rawCall(world.baseUrl, {
    method: 'POST',
    path: memberEndpoints.checkLetter.path,
    body: JSON.stringify(body),
  });

const sendFile = (body: Buffer, chunked = false) =>
  rawCall(world.baseUrl, {
    method: 'POST',
    path: memberEndpoints.checkLetterFile.path,
    headers: { 'content-type': 'application/octet-stream' },
    body,
    chunked,
  });

async function askAboutFile(bytes: Buffer): Promise<LetterFileCheck> {
  const { status, text } = await sendFile(bytes);
  expect(status).toBe(200);
  return JSON.parse(text) as LetterFileCheck;
}

const nothing = { name: null, receiptNumber: null, amountFen: null };
const ours = { centreName: '钦州市住房公积金管理中心', title: '准予提取决定书', standing: 'in-force' };
const neverGiven = () => checkCode(randomDigits(11));

it('says whose a letter is, of what day and how it stands, and nothing of a person', async () => {
  const { text } = await send({ checkCode: approval.code });
  expect(JSON.parse(text)).toEqual({
    letter: { ...ours, issuedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), validUntil: null },
    compared: nothing,
  });
  const { person } = member;
  const { receiptNumber } = await member.case(caseId);
  for (const secret of [person.name, person.phone, person.name.slice(0, 1), receiptNumber!])
    expect(text).not.toContain(secret);
});

it('finds a letter however its code is written, and none by a forged one', async () => {
  const spaced = approval.code.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
  expect((await ask({ checkCode: spaced })).letter).toMatchObject(ours);
  const none = { letter: null, compared: nothing };
  for (let place = 0; place < 12; place += 1) {
    const digits = [...approval.code];
    digits[place] = String((Number(digits[place]) + 1) % 10);
    expect(await ask({ checkCode: digits.join('') })).toEqual(none);
  }
  expect(await ask({ checkCode: neverGiven() })).toEqual(none);
});

it('compares what stands on the paper, and answers for a code of nobody in the same shape', async () => {
  const { receiptNumber, decision } = await member.case(caseId);
  const right = { name: member.person.name, receiptNumber, amountFen: decision!.amountFen };
  const same = { name: true, receiptNumber: true, amountFen: true };
  expect((await ask({ checkCode: approval.code, ...right })).compared).toEqual(same);
  const wrong = { ...right, amountFen: decision!.amountFen! + 1 };
  expect((await ask({ checkCode: approval.code, ...wrong })).compared).toEqual({ ...same, amountFen: false });
  // A receipt says nothing of money that was granted.
  expect((await ask({ checkCode: receipt.code, amountFen: 1 })).compared.amountFen).toBe(false);
  expect(await ask({ checkCode: neverGiven(), ...right })).toEqual({
    letter: null,
    compared: { name: false, receiptNumber: false, amountFen: false },
  });
});

it('lets nobody guess a name: few tries a day for each code, one of nobody too', async () => {
  for (const code of [receipt.code, neverGiven()]) {
    const answers = [];
    for (let turn = 0; turn <= triesADay; turn += 1)
      answers.push(await send({ checkCode: code, name: `王${'一二三四五'[turn]}` }));
    expect(answers.at(-1)).toMatchObject({ status: 429, code: 'rate.limited' });
    expect(Number(answers.at(-1)!.headers['retry-after'])).toBeGreaterThan(0);
  }
  // Whoever only asks whether it is genuine is not kept out by that.
  expect((await ask({ checkCode: receipt.code })).letter).not.toBeNull();
});

it('knows its own file byte for byte, and none with a byte changed', async () => {
  expect((await askAboutFile(approval.bytes)).letter).toMatchObject(ours);
  const changed = Buffer.from(approval.bytes);
  changed[Math.floor(changed.length / 2)]! ^= 1;
  expect(await askAboutFile(changed)).toEqual({ letter: null });
  expect(await askAboutFile(Buffer.concat([approval.bytes, Buffer.from('\n')]))).toEqual({ letter: null });
  expect(await askAboutFile(Buffer.alloc(0))).toEqual({ letter: null });
  const large = Buffer.alloc(largestLetterBytes + 1);
  expect(await sendFile(large)).toMatchObject({ status: 413, code: 'request.too-large' });
  expect(await sendFile(large, true)).toMatchObject({ status: 413, code: 'request.too-large' });
});

it('is led to from the address that is printed on it', async () => {
  const { status, headers } = await rawCall(world.baseUrl, { path: `/check/${approval.code}` });
  expect(status).toBe(302);
  expect(headers.location).toBe(`/app/#/packages/guide/letter-check/index?code=${approval.code}`);
  expect((await rawCall(world.baseUrl, { path: '/check/%22%3E%3Cscript%3E' })).status).toBe(404);
});

it('is sealed so that tools of others find it valid, and nothing in it', async () => {
  const pdfsig = await providePdfsig(createSay());
  const veraPdf = await provideVeraPdf(createSay());
  const folder = mkdtempSync(join(tmpdir(), 'gjj-letters-'));
  const file = join(folder, 'approval.pdf');
  writeFileSync(file, approval.bytes);
  expect(await judgeSignature(pdfsig, file)).toMatchObject({
    validation: 'Signature is Valid.',
    wholeDocument: true,
  });
  expect(await judgePdf(veraPdf, '2b', file)).toEqual([]);
  expect(await judgePdf(veraPdf, 'ua1', file)).toEqual([]);
  rmSync(folder, { recursive: true });
}, 300_000);

it('says at once that the decision was revoked', async () => {
  const revocation = { end: { kind: 'revoked' }, undoneAt: null } as never;
  await world.container.cases.model.updateOne({ _id: caseId }, { $push: { revocations: revocation } });
  expect((await ask({ checkCode: approval.code })).letter).toMatchObject({ ...ours, standing: 'revoked' });
  expect((await askAboutFile(approval.bytes)).letter).toMatchObject({ standing: 'revoked' });
  expect((await ask({ checkCode: receipt.code })).letter).toMatchObject({ standing: 'in-force' });
});
