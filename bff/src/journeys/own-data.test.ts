import { dayOf, daysBetween, memberEndpoints, staffEndpoints, type EnvelopeId } from '@gjj/shared-types';
import { newId } from '../platform/ids';
import { MovableClock } from '../testing/movable-clock';
import { photo } from '../testing/photos';
import { unzip } from '../testing/unzip';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const clock = new MovableClock();
let world: WholeWorld;
beforeAll(async () => {
  world = await startWholeWorld({ clock, twoWorkers: true });
}, 120_000);
afterAll(async () => {
  await world.stop();
});

async function stored(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of world.container.storage.list('data-copies/')) keys.push(key);
  return keys;
}

it('gives a member all that is kept about them, once, to them alone, and for a week', async () => {
  const member = await world.member('chen-xiaoman');
  const { caseId } = await member.apply('W04');
  await member.until(caseId, 'closed');
  const officer = await world.staff('centre-reviewer-1');
  const params = { caseId };
  await officer.call(staffEndpoints.getStaffCase, { params });
  await officer.call(staffEndpoints.getStaffCase, { params });
  await officer.call(staffEndpoints.listStaffLetters, { params });
  const reveal = { field: 'phone' as const, reason: '电话联系职工' };
  await officer.call(staffEndpoints.reveal, { params, body: reveal });

  const agent = await world.staff('lingshan-service-agent');
  const { receiptNumber } = await member.case(caseId);
  await agent.call(staffEndpoints.lookUp, { body: { query: receiptNumber! } });
  const { callers } = await agent.call(staffEndpoints.findCallers, {
    body: { phone: member.person.phone },
  });
  await agent.call(staffEndpoints.getCaller, { params: { personId: callers[0]!.personId } });
  const envelopeId = newId() as EnvelopeId;
  await member.attach(envelopeId, await photo(), '发票.jpg');
  const body = { kind: 'complaint', text: '窗口说发票不对，请看照片', envelopeId } as const;
  const matter = await member.call(memberEndpoints.openMatter, { body, idempotencyKey: newId() });
  const ofMatter = { params: { matterId: matter.matterId } };
  const { words } = await agent.call(staffEndpoints.getStaffMatter, ofMatter);
  const { documentId } = words[0]!.attachments[0]!;
  await agent.call(staffEndpoints.readStaffAttachment, { params: { documentId } });

  const { looks: all, uses } = await member.call(memberEndpoints.listStaffLooks, {});
  const ofCase = uses.filter(({ usedFor }) => usedFor === '判断这件业务能不能办');
  expect(ofCase.map(({ purpose, basis }) => `${purpose}：${basis}`)).toContain(
    '办理房租提取：实名认证时的同意',
  );
  // What the member's own hand-in asked is what the machine decides by.
  const who = [...new Set(uses.map((use) => use.who))].toSorted().join();
  expect(who).toBe('您自己在手机上操作时');
  for (const { fields, asOf } of uses) {
    expect(fields.join('')).not.toMatch(/[A-Za-z]/);
    expect(Date.parse(asOf!)).not.toBeNaN();
  }
  const ofAgent = all.filter(({ who }) => who === '灵山县 · 客服');
  expect(Object.fromEntries(ofAgent.map(({ times, what }) => [what, times]))).toEqual({
    一件反映: 1,
    查看附件: 1,
    接电话时看来电人的业务: 1,
    在查询名单中出现过: 2,
  });
  const looks = all.filter((look) => !ofAgent.includes(look));
  expect(looks.map(({ times, who, why }) => [times, who, why])).toEqual([
    [1, '市本级 · 审核', '电话联系职工'],
    [1, '市本级 · 审核', null],
    [2, '市本级 · 审核', null],
  ]);
  expect(looks[0]).toMatchObject({ what: '查看完整的手机号', about: expect.stringContaining('提取 QZ') });
  const account = (await world.container.identity.staffAccounts.list()).find(
    ({ username }) => username === 'centre-reviewer-1',
  );
  expect(JSON.stringify(looks)).not.toContain(account!.name);

  await member.call(memberEndpoints.askTransfer, {
    body: {
      ...{ centreCode: '990100', theirAccountNo: null, signedName: member.person.name },
      consents: { dataUse: true, truthful: true },
    },
    idempotencyKey: newId(),
  });
  const idempotencyKey = newId();
  const asked = await Promise.all(
    Array.from({ length: 4 }, () => member.call(memberEndpoints.askDataCopy, { idempotencyKey })),
  );
  expect(new Set(asked.map(({ copyId }) => copyId)).size).toBe(1);
  const copy = await waitUntil(async () => {
    const { copies } = await member.call(memberEndpoints.listDataCopies, {});
    return copies[0]?.state === 'ready' && copies[0];
  });
  expect(daysBetween(dayOf(copy.askedAt), copy.goodUntil!)).toBe(7);
  expect(await stored()).toHaveLength(1);
  const inIt = { params: { copyId: copy.copyId } };
  const bytes = Buffer.from(await member.call(memberEndpoints.readDataCopy, inIt));
  expect(bytes.length).toBe(copy.sizeBytes);
  const files = await unzip(bytes);
  const index = files.get('index.html')!.toString();
  const { person } = member;
  for (const named of [person.name, person.idNumber, person.phone, person.cards[0]!.number, '电话联系职工'])
    expect(index).toContain(named);
  const record = await member.case(caseId);
  const folder = [...files.keys()].find((path) => path.endsWith('/index.html') && path.startsWith('cases/'))!;
  expect(files.get(folder)!.toString()).toContain(record.receiptNumber);
  expect([...files.keys()].filter((path) => path.startsWith('cases/') && path.endsWith('.pdf'))).toHaveLength(
    5,
  );
  const attached = [...files.keys()].find((path) => path.startsWith('matters/'))!;
  expect(files.get(attached)!.subarray(0, 2).toString('hex')).toBe('ffd8');
  for (const named of ['窗口说发票不对，请看照片', '约定提取', '窗口预约', '没有锁', '微信', '从青屏市'])
    expect(index).toContain(named);
  const kinds = ['standing-orders', 'bookings', 'transfers', 'flexible', 'reminders', 'matters', 'safety'];
  for (const name of [...kinds, 'sign-ins', 'data-uses']) expect(files.has(`json/${name}.json`)).toBe(true);
  const entries = JSON.parse(files.get('json/entries.json')!.toString()) as { entries: unknown[] }[];
  expect(entries[0]!.entries.length).toBeGreaterThan(5);

  const stranger = await world.member('lu-zhiyuan');
  expect(await stranger.refusal(memberEndpoints.readDataCopy, inIt)).toBe('data-copy.not-found');
  clock.forward({ days: 8 });
  await waitUntil(async () => (await stored()).length === 0);
  const back = await world.member('chen-xiaoman');
  expect(await back.refusal(memberEndpoints.readDataCopy, inIt)).toBe('data-copy.not-found');
  await waitUntil(async () => {
    const { copies } = await back.call(memberEndpoints.listDataCopies, {});
    return copies[0]!.state === 'gone';
  });
}, 180_000);
