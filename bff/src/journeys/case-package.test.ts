import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memberEndpoints, staffEndpoints, type MemberCase } from '@gjj/shared-types';
import { purchaseInHand } from '../http/testing/purchase-in-hand';
import { makeBench } from '../../../scripts/centre/testing';
import { sweepClocks } from '../modules/applications';
import { changedFiles, replay, rulesInside } from '../modules/archive';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { MovableClock } from '../testing/movable-clock';
import { unzip } from '../testing/unzip';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

type Files = Map<string, Buffer>;

const clock = new MovableClock();
let world: WholeWorld;
let member: MemberClient;
let closed: MemberCase;
let own: Files;
beforeAll(async () => {
  world = await startWholeWorld({ clock });
  member = await world.member('chen-xiaoman');
  const { caseId } = await member.apply('W04');
  closed = await member.until(caseId, 'closed');
  own = await ownPackage(member, caseId);
}, 180_000);
afterAll(() => world.stop());

const ownPackage = async (by: MemberClient, caseId: string) =>
  unzip(await by.call(memberEndpoints.readOwnPackage, { params: { caseId } }));
const textOf = (files: Files, name: string) => files.get(name)!.toString('utf8');
const jsonOf = (files: Files, name: string) => JSON.parse(textOf(files, name));
/** The same package with one file otherwise. */
const withFile = (files: Files, name: string, change: (text: string) => string): Files =>
  new Map([...files, [name, Buffer.from(change(textOf(files, name)))]]);
/** As a tool finds the store of a running system. */
const store = () => ({
  MONGODB_URI: process.env['GJJ_TEST_MONGODB_URI']!,
  DATA_KEYS: `k1:${Buffer.alloc(32, 2).toString('base64')}`,
});
const decideAgain = (files: Files) => replay(files, rulesInside(files)!).problems;

describe('what a member takes along of a case', () => {
  it('says who, what, when, why and by which rule, without us', () => {
    const page = textOf(own, 'index.html');
    for (const words of [
      closed.receiptNumber!,
      member.person.name,
      closed.itemName,
      closed.decision!.facts!.split('；')[0]!,
      closed.decision!.rule!.split('；')[0]!,
      '系统按规则自动核定',
      closed.eligibility!.rulesVersion,
    ])
      expect(page).toContain(words);
    expect(page).not.toMatch(/<script|src=|https?:/);
    expect(jsonOf(own, 'decision.json')).toMatchObject({ outcome: 'approved', by: 'machine' });
    expect(jsonOf(own, 'case.json')).toMatchObject({ caseId: closed.caseId, state: 'closed' });
    expect(jsonOf(own, 'manifest.json')).toMatchObject({
      reader: 'member',
      receiptNumber: closed.receiptNumber,
    });
  });

  it('names no officer and holds no card number', () => {
    const all = [...own].filter(([path]) => path.endsWith('.json')).map(([path]) => textOf(own, path));
    expect(all.join('')).not.toContain(member.person.cards[0]!.number);
    expect(all.join('')).not.toMatch(/staffId|allowedActions/);
  });

  it('is whole: every file is as its sums say, and the manifest lists it', () => {
    expect(changedFiles(own)).toEqual([]);
    const { files } = jsonOf(own, 'manifest.json') as { files: { path: string; sha256: string }[] };
    for (const { path, sha256 } of files)
      expect(createHash('sha256').update(own.get(path)!).digest('hex')).toBe(sha256);
    expect(files.map(({ path }) => path).toSorted()).toEqual(
      [...own.keys()].filter((path) => !['manifest.json', 'SHA256SUMS'].includes(path)).toSorted(),
    );
  });

  it('shows what was changed, taken away or put in', () => {
    const changed = withFile(own, 'decision.json', (text) => text.replace('approved', 'refused'));
    changed.delete('index.html');
    changed.set('more.txt', Buffer.from('x'));
    expect(changedFiles(changed)).toEqual(
      ['decision.json 被改动过', '少了 index.html', '多了 more.txt，SHA256SUMS 里没有'].toSorted(
        (one, other) => Number(one.startsWith('多')) - Number(other.startsWith('多')),
      ),
    );
  });

  it('is nobody else’s, and nothing before it was handed in', async () => {
    const other = await world.member('lu-zhiyuan');
    const asked = { params: { caseId: closed.caseId } };
    expect(await other.refusal(memberEndpoints.readOwnPackage, asked)).toBe('case.not-found');
    const draft = await other.call(memberEndpoints.openCase, { body: { itemCode: 'W04' } });
    expect(await other.refusal(memberEndpoints.readOwnPackage, { params: { caseId: draft.caseId } })).toBe(
      'case.action-not-allowed',
    );
  });
});

describe('a decision that is done again', () => {
  it('gives the same bytes from the package alone', () => {
    const again = replay(own, rulesInside(own)!);
    expect(again.problems).toEqual([]);
    expect(again.judgement).toBe(textOf(own, 'judgement.json'));
  });

  it('names the fact that differs', () => {
    const facts = jsonOf(own, 'basis.json').facts as Record<string, { known: boolean; value: unknown }>;
    const [key] = Object.entries(facts).find(([, fact]) => fact.known && typeof fact.value === 'boolean')!;
    const spoiled = withFile(own, 'basis.json', (text) => {
      const basis = JSON.parse(text);
      basis.facts[key].value = !basis.facts[key].value;
      return JSON.stringify(basis);
    });
    expect(decideAgain(spoiled).join('\n')).toMatch(/用到的事实|的结论/);
  });

  it('names the line of the sum that differs, and a sum that no rule gave', () => {
    const line = withFile(own, 'judgement.json', (text) => {
      const judgement = JSON.parse(text);
      judgement.eligibility.working[0].amountFen += 1;
      return JSON.stringify(judgement);
    });
    expect(decideAgain(line).join('\n')).toMatch(/算式“.+”：档案里是/);
    const sum = withFile(own, 'decision.json', (text) => {
      const decision = JSON.parse(text);
      return JSON.stringify({ ...decision, amountFen: decision.amountFen + 100 });
    });
    expect(decideAgain(sum)).toEqual([expect.stringMatching(/^决定的金额：档案里是/)]);
  });

  it('takes no other rules for those of then', () => {
    const [name] = [...own.keys()].filter((path) => path.startsWith('rules/items/'));
    const other = withFile(own, name!, (text) => `${text}\n# later\n`);
    expect(() => decideAgain(other)).toThrow(/这件是照规则版本 \w+ 判断的/);
  });

  it('is done by the tool, from a zip and from the published rules', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    const bench = await makeBench('liuzhou', { environment: store() });
    try {
      const zip = join(folder, 'one.zip');
      writeFileSync(
        zip,
        await member.call(memberEndpoints.readOwnPackage, { params: { caseId: closed.caseId } }),
      );
      const told = await bench.run('replay', zip);
      expect(told).toMatchObject({ exitCode: 0 });
      expect(told.text).toContain('一个字节不差');
      const others = await bench.run('replay', zip, '--rules', 'liuzhou');
      expect(others).toMatchObject({ exitCode: 1 });
      expect(others.text).toContain('照规则版本');
      writeFileSync(zip, 'no archive');
      expect((await bench.run('replay', zip)).text).toContain('这不是档案包');
    } finally {
      await bench.remove();
      rmSync(folder, { recursive: true });
    }
  });
});

async function handedInAndTakenBack(buyer: MemberClient): Promise<string> {
  const { caseId } = await purchaseInHand(buyer);
  const { version } = await buyer.case(caseId);
  await buyer.call(memberEndpoints.withdrawCase, { params: { caseId }, body: { version } });
  return caseId;
}

describe('an archived case', () => {
  let caseId: string;
  let takenBack: string;
  let archived: Files;
  beforeAll(async () => {
    takenBack = await handedInAndTakenBack(await world.member('fan-paizhao'));
    const buyer = await world.member('nong-maifang');
    ({ caseId } = await purchaseInHand(buyer));
    const acceptor = await world.staff('centre-acceptor-1');
    const accept = { params: { caseId }, body: { version: (await acceptor.case(caseId)).version } };
    await acceptor.call(staffEndpoints.acceptCase, accept);
    await waitUntil(async () => (await acceptor.case(caseId)).state === 'review');
    const reviewer = await world.staff('centre-reviewer-1');
    const { version } = await reviewer.case(caseId);
    const body = { version, amountFen: 100_000, opinion: '材料齐全，同意' };
    await reviewer.call(staffEndpoints.approveCase, { params: { caseId }, body });
    await buyer.until(caseId, 'closed');
    clock.forward({ days: 92 });
    await waitUntil(async () => {
      await sweepClocks(world.container);
      const both = { caseId: { $in: [caseId, takenBack] } };
      return (await world.container.connection.collection('archives').countDocuments(both)) === 2;
    });
    const supervisor = await world.staff('lingshan-supervisor');
    archived = await unzip(await supervisor.call(staffEndpoints.readPackage, { params: { caseId } }));
  }, 180_000);

  it('is one package with its papers, its term, and everything that the record holds', async () => {
    expect((await world.container.cases.find(caseId))!.state).toBe('archived');
    expect(changedFiles(archived)).toEqual([]);
    expect(jsonOf(archived, 'manifest.json')).toMatchObject({ reader: 'staff', retention: { years: 30 } });
    // As the centre calls it.
    expect(archived.get('index.html')!.toString()).toContain('受理凭证');
    const papers = [...archived.keys()].filter((path) => path.startsWith('documents/'));
    expect(papers).toEqual([
      expect.stringMatching(/^documents\/01-.+photo\.jpg$/),
      expect.stringMatching(/^documents\/02-.+photo\.jpg$/),
    ]);
    const record = jsonOf(archived, 'case.json');
    expect(record.person.name).toBe((await world.member('nong-maifang')).person.name);
    expect(record.timeline.at(-1)).toMatchObject({ action: 'archive', to: 'archived' });
  });

  it('is one too where it was taken back, or ended otherwise, before anything was decided', async () => {
    const supervisor = await world.staff('lingshan-supervisor');
    const params = { caseId: takenBack };
    const files = await unzip(await supervisor.call(staffEndpoints.readPackage, { params }));
    expect(changedFiles(files)).toEqual([]);
    expect(jsonOf(files, 'case.json')).toMatchObject({ state: 'archived', decision: null });
    expect([...files.keys()].some((path) => path.startsWith('documents/'))).toBe(true);
  });

  it('keeps nothing sealed, and no account number', () => {
    const text = textOf(archived, 'case.json');
    expect(text).not.toMatch(/k1\.[\w-]{16}\.[\w-]{22}\./);
    expect(text).not.toMatch(/\b62\d{14,17}\b/);
    expect(text).not.toMatch(/Index"/);
  });

  it('can be decided again by the published rules: a person decided, the rules say what they said', async () => {
    expect(rulesInside(archived)).toBeNull();
    const fromMember = await ownPackage(await world.member('nong-maifang'), caseId);
    expect(replay(archived, rulesInside(fromMember)!).problems).toEqual([]);
  });

  it('is handed on with its year, in a folder that anybody can check', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'year-'));
    const bench = await makeBench('qinzhou', {
      environment: { ...store(), STORAGE_DIR: world.container.settings.STORAGE_DIR },
    });
    const check = () => spawnSync('sh', [join(folder, '2027', 'check.sh')], { encoding: 'utf8' });
    try {
      const year = String(clock.now().getFullYear());
      const told = await bench.run('archive-year', 'qinzhou', year, join(folder, '2027'));
      expect(told).toMatchObject({ exitCode: 0 });
      expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining('都没有改动') });
      const page = readFileSync(join(folder, '2027', 'index.html'), 'utf8');
      expect(page).toContain(jsonOf(archived, 'manifest.json').receiptNumber);
      writeFileSync(join(folder, '2027', 'index.html'), `${page} `);
      writeFileSync(join(folder, '2027', 'more.txt'), 'x');
      const spoiled = check();
      expect(spoiled.status).toBe(1);
      expect(spoiled.stdout).toContain('index.html');
      expect(spoiled.stdout).toContain('多了 more.txt');
      const again = await bench.run('archive-year', 'qinzhou', year, join(folder, '2027'));
      expect(again).toMatchObject({ exitCode: 2 });
    } finally {
      await bench.remove();
      rmSync(folder, { recursive: true });
    }
  });

  it('is made once, however often the work is done', async () => {
    const { container } = world;
    const stored = await container.connection.collection('archives').find({ caseId }).toArray();
    expect(stored).toHaveLength(1);
    const { tasks } = container;
    await Promise.all([1, 2, 3].map(() => tasks['file-archive'](caseId)));
    expect(await container.connection.collection('archives').find({ caseId }).toArray()).toEqual(stored);
  });

  it('waits for the letters that are still to be made: one that came later would be missing for ever', async () => {
    const { connection, tasks } = world.container;
    const archives = connection.collection('archives');
    const cases = connection.collection<{ _id: string; outbox: object[] }>('cases');
    await archives.deleteOne({ caseId: takenBack });
    const entryId = newId();
    const later = { kind: 'task', name: 'issue-letters', dueAt: new Date('9999-01-01'), tries: 0, facts: {} };
    await cases.updateOne({ _id: takenBack }, { $push: { outbox: { entryId, ...later } } });
    expect(await tasks['file-archive'](takenBack)).toBeInstanceOf(Date);
    expect(await archives.countDocuments({ caseId: takenBack })).toBe(0);
    await cases.updateOne({ _id: takenBack }, { $pull: { outbox: { entryId } } });
    expect(await tasks['file-archive'](takenBack)).toBeUndefined();
    expect(await archives.countDocuments({ caseId: takenBack })).toBe(1);
  });

  it('is for auditors and supervisors only', async () => {
    const clerk = await world.staff('centre-acceptor-1');
    expect(await clerk.refusal(staffEndpoints.readPackage, { params: { caseId } })).toBe('access.forbidden');
    expect(await clerk.refusal(staffEndpoints.readArchiveShelf, {})).toBe('access.forbidden');
  });

  it('is destroyed after its term only, by two people, with all that lay beside it; the list stays', async () => {
    const body = { reason: '保管期满' };
    const { proposeDestruction, decideDestruction, readArchiveShelf } = staffEndpoints;
    const early = await world.staff('lingshan-supervisor');
    expect(await early.refusal(proposeDestruction, { body })).toBe('archive.nothing-due');
    clock.forward({ days: 31 * 365 + 8 });
    const one = await world.staff('lingshan-supervisor');
    const { due } = await one.call(readArchiveShelf, {});
    const { receiptNumber } = jsonOf(archived, 'manifest.json');
    expect(due.map((row) => row.receiptNumber)).toContain(receiptNumber);
    const list = await one.call(proposeDestruction, { body });
    const decide = { params: { listId: list.listId }, body: { agree: true } };
    expect(await one.refusal(decideDestruction, decide)).toBe('archive.same-person');
    expect(await one.refusal(proposeDestruction, { body })).toBe('archive.list-open');
    const other = await world.staff('pubei-supervisor');
    await other.call(decideDestruction, decide);
    expect(await other.refusal(decideDestruction, decide)).toBe('archive.list-decided');
    const done = await waitUntil(async () =>
      (await one.call(readArchiveShelf, {})).lists.find(({ state }) => state === 'done'),
    );
    expect(done.cases.map((row) => row.receiptNumber)).toContain(receiptNumber);
    const { connection, cases, storage } = world.container;
    expect(await cases.find(caseId)).toBeNull();
    for (const name of ['messages', 'letters'])
      expect(await connection.collection(name).countDocuments({ caseId })).toBe(0);
    const left: string[] = [];
    for await (const { key } of storage.list(`archives/${caseId}/`)) left.push(key);
    expect(left).toEqual([]);
  });
});
