import {
  memberEndpoints,
  staffEndpoints,
  yuan,
  type CertificateName,
  type CertificateView,
  type LetterCheck,
  type LetterFileCheck,
} from '@gjj/shared-types';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeSignature, providePdfsig } from '../../../scripts/pdf-tools/pdfsig';
import { judgePdf, provideVeraPdf } from '../../../scripts/pdf-tools/verapdf';
import { createSay } from '../../../scripts/services/say';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { MovableClock } from '../testing/movable-clock';
import { rawCall } from '../testing/raw-call';
import { readPdf } from '../testing/read-pdf';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const clock = new MovableClock('2026-11-30T02:00:00Z');
let world: WholeWorld;
beforeAll(async () => {
  world = await startWholeWorld({ clock, twoWorkers: true });
}, 120_000);
afterAll(async () => {
  await world.stop();
});
afterEach(() => world.outside.control.core.setFaults([]));

const ask = (member: MemberClient, name: CertificateName, year: number | null = null, key = newId()) =>
  member.call(memberEndpoints.askCertificate, { body: { name, year }, idempotencyKey: key });

async function once(
  member: MemberClient,
  { certificateId }: CertificateView,
  state: CertificateView['state'],
) {
  return waitUntil(async () => {
    const { certificates } = await member.call(memberEndpoints.listCertificates, {});
    const found = certificates.find((one) => one.certificateId === certificateId);
    return found?.state === state && found;
  });
}

async function bytesOf(member: MemberClient, { certificateId }: CertificateView): Promise<Buffer> {
  const params = { letterId: certificateId as never };
  return Buffer.from(await member.call(memberEndpoints.readLetter, { params }));
}

const textOf = async (bytes: Buffer) => (await readPdf(bytes)).text.replaceAll(/\s/g, '');

async function check(body: object): Promise<LetterCheck> {
  const sent = {
    method: 'POST' as const,
    path: memberEndpoints.checkLetter.path,
    body: JSON.stringify(body),
  };
  const { text } = await rawCall(world.baseUrl, sent);
  return JSON.parse(text) as LetterCheck;
}

async function checkFile(body: Buffer): Promise<LetterFileCheck> {
  const headers = { 'content-type': 'application/octet-stream' };
  const path = memberEndpoints.checkLetterFile.path;
  const { text } = await rawCall(world.baseUrl, { method: 'POST', path, headers, body });
  return JSON.parse(text) as LetterFileCheck;
}

it('is made once by two workers, checked by anybody, withdrawn, and expires', async () => {
  const member = await world.member('ye-changnian');
  const { offers } = await member.call(memberEndpoints.listCertificates, {});
  expect(offers.map(({ title }) => title)).toEqual([
    '缴存证明',
    '异地贷款缴存使用证明',
    '提取记录',
    '贷款结清证明',
    '结息对账单',
  ]);
  const key = newId();
  const asked = await Promise.all(Array.from({ length: 5 }, () => ask(member, 'deposit-proof', null, key)));
  expect(new Set(asked.map(({ certificateId }) => certificateId)).size).toBe(1);
  const differs = { body: { name: 'loan-settled' as const, year: null }, idempotencyKey: key };
  expect(await member.refusal(memberEndpoints.askCertificate, differs)).toBe('idempotency.differs');

  const ready = await once(member, asked[0]!, 'ready');
  const uses = world.outside.control.seal.uses().filter(({ purpose }) => purpose.includes(ready.number!));
  expect(uses).toHaveLength(1);
  const bytes = await bytesOf(member, ready);
  expect(bytes.length).toBe(ready.file!.sizeBytes);
  const { accounts } = await member.call(memberEndpoints.getAccounts, {});
  const text = await textOf(bytes);
  for (const word of ['叶常年', '缴存证明', yuan(accounts[0]!.balanceFen), '尾号0901', '查验码'])
    expect(text).toContain(word);
  expect(text).not.toContain(member.person.idNumber);
  await expectWellSealed(bytes);

  const { checkCode } = ready.file!;
  const ours = { title: '缴存证明', standing: 'in-force', validUntil: ready.validUntil };
  expect(ready.validUntil).toBe('2026-12-30');
  const compared = { name: '叶常年', amountFen: accounts[0]!.balanceFen };
  expect(await check({ checkCode, ...compared })).toMatchObject({
    letter: ours,
    compared: { name: true, amountFen: true },
  });
  expect((await checkFile(bytes)).letter).toMatchObject(ours);
  const altered = Buffer.from(bytes);
  altered[altered.length >> 1]! ^= 1;
  expect(await checkFile(altered)).toEqual({ letter: null });

  const stranger = await world.member('chen-xiaoman');
  const params = { letterId: ready.certificateId as never };
  expect(await stranger.refusal(memberEndpoints.readLetter, { params })).toBe('letter.not-found');
  await expectWithdrawn(member, ready);

  const later = await once(member, await ask(member, 'withdrawal-record'), 'ready');
  expect(await textOf(await bytesOf(member, later))).toContain(`${yuan(8_000_000)}`);
  clock.moveTo('2026-12-30T15:00:00Z');
  expect((await check({ checkCode: later.file!.checkCode })).letter!.standing).toBe('in-force');
  clock.moveTo('2026-12-30T16:00:00Z');
  expect((await check({ checkCode: later.file!.checkCode })).letter!.standing).toBe('expired');
  expect((await check({ checkCode })).letter!.standing).toBe('withdrawn');
  clock.moveTo('2026-11-30T02:10:00Z');
}, 240_000);

async function expectWellSealed(bytes: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'gjj-certificate-'));
  const file = join(folder, 'certificate.pdf');
  writeFileSync(file, bytes);
  expect(await judgeSignature(await providePdfsig(createSay()), file)).toMatchObject({
    validation: 'Signature is Valid.',
    wholeDocument: true,
  });
  const veraPdf = await provideVeraPdf(createSay());
  expect(await judgePdf(veraPdf, '2b', file)).toEqual([]);
  expect(await judgePdf(veraPdf, 'ua1', file)).toEqual([]);
  rmSync(folder, { recursive: true });
}

async function expectWithdrawn(member: MemberClient, ready: CertificateView) {
  const clerk = await world.staff('lingshan-clerk');
  const query = { query: ready.number! };
  expect(await clerk.refusal(staffEndpoints.findCertificate, { query })).toBe('access.forbidden');
  const supervisor = await world.staff('lingshan-supervisor');
  const { certificate } = await supervisor.call(staffEndpoints.findCertificate, { query });
  const byCode = await supervisor.call(staffEndpoints.findCertificate, {
    query: { query: ready.file!.checkCode },
  });
  expect(byCode.certificate).toEqual(certificate);
  expect(certificate).toMatchObject({ personMasked: '叶**', standing: 'in-force', mayWithdraw: true });
  const params = { certificateId: ready.certificateId };
  const reason = '余额里少算了一笔更正';
  const stale = { params, body: { version: certificate!.version - 1, reason } };
  expect(await supervisor.refusal(staffEndpoints.withdrawCertificate, stale)).toBe(
    'certificate.version-conflict',
  );
  const body = { version: certificate!.version, reason };
  const withdrawn = await supervisor.call(staffEndpoints.withdrawCertificate, { params, body });
  expect(withdrawn).toMatchObject({ standing: 'withdrawn', mayWithdraw: false, withdrawn: { reason } });
  const again = { params, body: { version: withdrawn.version, reason } };
  expect(await supervisor.refusal(staffEndpoints.withdrawCertificate, again)).toBe('certificate.withdrawn');
  expect((await check({ checkCode: ready.file!.checkCode })).letter).toMatchObject({ standing: 'withdrawn' });
  await waitUntil(async () => {
    const { messages } = await member.call(memberEndpoints.listMessages, {});
    return messages.some(
      ({ notice, body: words }) => notice === 'certificate-withdrawn' && words.includes(reason),
    );
  });
}

it('says nothing that the ledger does not say: no loan that is settled, no year that is not over, no answer', async () => {
  const member = await world.member('chen-xiaoman');
  const settled = await once(member, await ask(member, 'loan-settled'), 'refused');
  expect(settled).toMatchObject({ refusal: 'no-settled-loan', file: null, number: null });
  const early = { body: { name: 'year-statement' as const, year: 2027 }, idempotencyKey: newId() };
  expect(await member.refusal(memberEndpoints.askCertificate, early)).toBe('certificate.year-wrong');

  world.outside.control.core.setFaults([{ operation: '*', mode: 'fail', status: 503 }]);
  const silent = await ask(member, 'deposit-proof');
  await waitUntil(async () => {
    const { certificates, offers } = await member.call(memberEndpoints.listCertificates, {});
    const found = certificates.find(({ certificateId }) => certificateId === silent.certificateId);
    return offers.length === 5 && found?.state === 'asked' && found.silentSince !== null;
  });
  world.outside.control.core.setFaults([]);
  expect((await once(member, silent, 'ready')).silentSince).toBeNull();

  world.outside.control.core.setFaults([{ operation: '*', mode: 'fail', status: 503 }]);
  const lost = await ask(member, 'deposit-proof');
  clock.forward({ days: 1, seconds: 1 });
  const back = await world.member('chen-xiaoman');
  await once(back, lost, 'given-up');
}, 120_000);

it('settles a year to the fen, and proves what was borrowed and paid off', async () => {
  const member = await world.member('ye-changnian');
  const { offers } = await member.call(memberEndpoints.listCertificates, {});
  const years = offers.find(({ name }) => name === 'year-statement')!.years;
  expect(years).toHaveLength(20);
  expect(years[0]).toBe(2026);
  const [statement, loans, use] = await Promise.all([
    ask(member, 'year-statement', 2026).then((one) => once(member, one, 'ready')),
    ask(member, 'loan-settled').then((one) => once(member, one, 'ready')),
    ask(member, 'loan-use-proof').then((one) => once(member, one, 'ready')),
  ]);
  const text = await textOf(await bytesOf(member, statement));
  for (const word of ['2025年7月1日至2026年6月30日', '其中单位缴存', '2026年6月', '年末余额'])
    expect(text).toContain(word);
  const paidOff = await textOf(await bytesOf(member, loans));
  for (const word of ['DEMO-JK-2017-0009', 'DEMO-JK-2007-0009']) expect(paidOff).toContain(word);
  expect(await textOf(await bytesOf(member, use))).toContain('用过2次，其中2笔已结清');
  const choices = offers.find(({ name }) => name === 'loan-settled')!.loans;
  expect(choices.map(({ loanNo }) => loanNo)).toEqual(['DEMO-JK-2017-0009', 'DEMO-JK-2007-0009']);
  const only = { name: 'loan-settled' as const, year: null, loanNo: 'DEMO-JK-2007-0009' };
  const { askCertificate } = memberEndpoints;
  const one = await member.call(askCertificate, { body: only, idempotencyKey: newId() });
  const alone = await textOf(await bytesOf(member, await once(member, one, 'ready')));
  expect(alone).toContain('DEMO-JK-2007-0009');
  expect(alone).not.toContain('DEMO-JK-2017-0009');
  const wrong = { body: { ...only, name: 'deposit-proof' as const }, idempotencyKey: newId() };
  expect(await member.refusal(askCertificate, wrong)).toBe('certificate.loan-wrong');
}, 120_000);
