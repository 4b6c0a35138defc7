import { dayOf, memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { MovableClock } from '../testing/movable-clock';
import { readPdf } from '../testing/read-pdf';
import { twelvePeople } from '../testing/twelve-people';
import { unitWindow } from '../testing/unit-window';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const LYCHEE = '91990721MA00000X57';
const LOGISTICS = '91990700MA00000X6W';
const NEW_UNIT = '91990702MA00000X4K';
const CHEN = ['陈小满', '990721199605120268'];
const head = ['姓名', '证件号码', '缴存基数'];
const twelveBut = (at: Record<number, (string | number)[]>) => [
  head,
  ...twelvePeople.map((row, index) => at[index] ?? row),
];

describe('an employer’s matter at a window', () => {
  const clock = new MovableClock();
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld({ clock })), 120_000);
  afterAll(() => world.stop());
  afterEach(() => world.outside.control.core.setFaults([]));

  const desk = () => unitWindow(world, 'ayiguli');
  const accountsIn = (creditCode: string) => {
    const { books } = world.outside.control.core;
    const unit = books.units.all().find((one) => one.creditCode === creditCode)!;
    return books.accounts.all().filter(({ unitNo }) => unitNo === unit.unitNo);
  };

  it('takes twelve people whole or not at all, opens their accounts once, and tells the agent', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { visit, open, putList, handIn, phone } = desk();
    const seen = await visit(clerk, LYCHEE);
    expect(seen.unit).toMatchObject({
      standing: 'active',
      ratio: '单位 12%，个人 12%',
      districtName: '灵山县',
    });
    expect(seen.items.map(({ itemCode }) => itemCode)).not.toContain('C01');
    const { caseId } = await open(clerk, LYCHEE, 'C10');
    const before = accountsIn(LYCHEE).length;

    const bad = await putList(
      clerk,
      caseId,
      twelveBut({
        4: ['职工戊', '990721199006157051', 5004],
        8: ['职工壬', Number('990721199401197095'), 5008],
      }),
    );
    expect(bad.problems.map(({ line, column }) => [line, column])).toEqual([
      [6, '证件号码'],
      [10, '证件号码'],
    ]);
    expect(bad.intake.list).toBeNull();
    const known = await putList(
      clerk,
      caseId,
      twelveBut({ 2: [...CHEN, 5002], 7: ['职工辛', CHEN[1]!, 5007] }),
    );
    expect(known.problems).toEqual([{ line: 9, column: '证件号码', words: '和第 4 行是同一个人' }]);
    const hasOne = await putList(clerk, caseId, twelveBut({ 2: [...CHEN, 5002] }));
    expect(hasOne.problems).toEqual([
      { line: 4, column: '证件号码', words: '这个人已有账户，请办启封或转移，不用再开户' },
    ]);
    const taken = await putList(clerk, caseId, twelveBut({}));
    expect(taken).toMatchObject({ problems: [], intake: { list: { totals: { baseFen: 6_006_600 } } } });
    expect(taken.intake.list!.rows[0]).toEqual({
      line: 2,
      cells: ['职**', '990***********7018', '¥5,000.00'],
    });

    world.outside.control.core.setFaults([{ operation: 'do-unit-operation', mode: 'lose-answer', times: 1 }]);
    const received = await handIn(clerk, caseId);
    expect(received).toMatchObject({ unit: { name: '灵山县荔枝花开科技有限公司' }, amountFen: null });
    const { text } = await readPdf(await clerk.call(staffEndpoints.printReceipt, { params: { caseId } }));
    expect(text).toContain('灵山县荔枝花开科技有限公司');
    const closed = await clerk.until(caseId, 'closed');
    expect(closed).toMatchObject({
      sentence: '已办结，公积金账上已登记',
      matter: 'books',
      operation: { result: '已为 12 人开立账户', refusal: null },
      decision: { by: 'machine', amountFen: null },
      payments: [],
    });
    expect(accountsIn(LYCHEE)).toHaveLength(before + 12);
    const told = await waitUntil(async () => {
      const sent = world.outside.control.sms.messages().filter((message) => message.phone === phone);
      return sent.some((message) => message.text.includes('已为 12 人开立账户')) && sent;
    });
    expect(told.map(({ text: words }) => words).join()).not.toContain('职工');
    // The agent is a member with an account of their own, and finds nothing of the unit's there.
    const { cases } = await (await world.member('ayiguli')).call(memberEndpoints.listCases, {});
    expect(cases).toEqual([]);
    const found = await clerk.call(staffEndpoints.lookUp, { body: { query: LYCHEE } });
    expect(found).toMatchObject({
      matchedBy: 'credit-code',
      rows: [{ caseId, unitName: '灵山县荔枝花开科技有限公司' }],
    });
  }, 120_000);

  it('posts the month’s deposit, and its member sees the entry', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { open, putList, handIn } = desk();
    const month = dayOf(clock.now().toISOString()).slice(0, 7);
    const { caseId, version } = await open(clerk, LYCHEE, 'C06');
    const rows = [
      ['姓名', '证件号码', '单位缴存额', '个人缴存额'],
      [...CHEN, 600, 600],
    ];
    const early = await putList(clerk, caseId, rows);
    expect(early.problems).toEqual([{ line: null, column: null, words: '请先填好：汇缴哪个月' }]);
    const body = { version, answers: { month } };
    await clerk.call(staffEndpoints.saveIntake, { params: { caseId }, body });
    expect((await putList(clerk, caseId, rows)).problems).toEqual([]);
    await handIn(clerk, caseId);
    expect(await clerk.until(caseId, 'closed')).toMatchObject({
      operation: { result: '已为 1 人入账，合计 ¥1,200.00' },
    });
    const member = await world.member('chen-xiaoman');
    const { accounts } = await member.call(memberEndpoints.getAccounts, {});
    const { entries } = await member.call(memberEndpoints.listEntries, {
      params: { accountNo: accounts[0]!.accountNo },
    });
    expect(entries[0]).toMatchObject({ amountFen: 120_000, summary: `汇缴${month}` });
    // The same month again is refused before it is handed in.
    const again = await open(clerk, LYCHEE, 'C06');
    await clerk.call(staffEndpoints.saveIntake, {
      params: { caseId: again.caseId },
      body: { version: again.version, answers: { month } },
    });
    expect((await putList(clerk, again.caseId, rows)).problems).toMatchObject([
      { line: 2, words: '这个月已经缴过' },
    ]);
  }, 120_000);

  it('comes back to a person with the reason where the ledger refuses at the end', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { open, handIn } = desk();
    const { caseId, version } = await open(clerk, LOGISTICS, 'C08');
    const params = { caseId };
    const answers = { fromMonth: '2027-01', unitPercent: 8, ownPercent: 8 };
    const tooMuch = { version, answers: { ...answers, unitPercent: 13 } };
    expect(await clerk.refusal(staffEndpoints.saveIntake, { params, body: tooMuch })).toBe(
      'case.answers-incomplete',
    );
    await clerk.call(staffEndpoints.saveIntake, { params, body: { version, answers } });
    await handIn(clerk, caseId);
    const acceptor = await world.staff('centre-acceptor-1');
    const reviewer = await world.staff('centre-reviewer-1');
    const { version: received } = await acceptor.until(caseId, 'received');
    await acceptor.call(staffEndpoints.acceptCase, { params, body: { version: received } });
    const { version: inReview } = await reviewer.until(caseId, 'review');
    const { books } = world.outside.control.core;
    const unit = books.units.all().find(({ creditCode }) => creditCode === LOGISTICS)!;
    const setStatus = (status: 'active' | 'ended') =>
      books.journal.commit([books.units.put(unit.unitNo, { ...unit, status })]);
    setStatus('ended');
    const approve = (at: number) =>
      reviewer.call(staffEndpoints.approveCase, { params, body: { version: at, opinion: '决议齐全，同意' } });
    const approved = await approve(inReview);
    const back = await waitUntil(async () => {
      const now = await reviewer.case(caseId);
      return now.version > approved.version && now.state === 'review' && now;
    });
    expect(back).toMatchObject({
      decision: null,
      operation: { refusal: ['这家单位已经注销'], result: null },
    });
    expect(back.checks).toContainEqual(
      expect.objectContaining({ words: '公积金账没有登记：这家单位已经注销' }),
    );
    setStatus('active');
    await approve(back.version);
    expect(await reviewer.until(caseId, 'closed')).toMatchObject({ operation: { result: '缴存比例已调整' } });
    expect(books.units.get(unit.unitNo)).toMatchObject({ unitPercent: 8, ownPercent: 8 });
  }, 120_000);

  it('lets a unit that the ledger does not know register, and nothing else, once it is named', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { body, visit, open, handIn } = desk();
    expect(await clerk.refusal(staffEndpoints.beginUnitVisit, { body: body(NEW_UNIT) })).toBe(
      'intake.unit-unknown',
    );
    const seen = await visit(clerk, NEW_UNIT, '灵山县新开示例有限公司');
    expect(seen).toMatchObject({
      unit: { standing: 'not-registered', unitNo: null },
      items: [{ itemCode: 'C01' }],
    });
    const { caseId, version } = await open(clerk, NEW_UNIT, 'C01', '灵山县新开示例有限公司');
    const answers = { address: '灵山县示例路3号', unitPercent: 5, ownPercent: 5 };
    await clerk.call(staffEndpoints.saveIntake, { params: { caseId }, body: { version, answers } });
    await handIn(clerk, caseId);
    const acceptor = await world.staff('centre-acceptor-1');
    const reviewer = await world.staff('centre-reviewer-1');
    const { version: received } = await acceptor.until(caseId, 'received');
    await acceptor.call(staffEndpoints.acceptCase, { params: { caseId }, body: { version: received } });
    const { version: inReview } = await reviewer.until(caseId, 'review');
    await reviewer.call(staffEndpoints.approveCase, {
      params: { caseId },
      body: { version: inReview, opinion: '证照齐全，同意' },
    });
    const closed = await reviewer.until(caseId, 'closed');
    expect(closed.unit?.unitNo).toMatch(/^450721\d{6}$/);
    expect(await visit(clerk, NEW_UNIT)).toMatchObject({
      unit: { standing: 'active', name: '灵山县新开示例有限公司' },
    });
  }, 120_000);
});
