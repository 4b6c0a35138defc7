import { staffEndpoints } from '@gjj/shared-types';
import { documentOf } from '../../../scripts/simulators/people/person';
import type { StaffClient } from '../testing/staff-client';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

describe('what a window asks the centre', () => {
  let world: WholeWorld;
  let clerk: StaffClient;
  let colleague: StaffClient;
  beforeAll(async () => {
    world = await startWholeWorld({ withWorker: false });
    clerk = await world.staff('lingshan-clerk');
    colleague = await world.staff('pubei-clerk');
  }, 120_000);
  afterAll(() => world.stop());

  const { askQuestion, answerQuestion, listQuestions } = staffEndpoints;
  const personOf = (key: string) => world.outside.people.find((one) => one.key === key)!;

  async function intakeOf(key: string) {
    const person = personOf(key);
    const phone = { by: 'word' as const, phone: person.phone };
    const visitor = { name: person.name, document: documentOf(person), phone, consent: true as const };
    const { visit } = await clerk.call(staffEndpoints.beginVisit, { body: visitor });
    return clerk.call(staffEndpoints.openIntake, { body: { visit, itemCode: 'W04' } });
  }

  it('is asked on a case, and other windows find it on the item without case, person or asker', async () => {
    const { caseId } = await intakeOf('qin-xinju');
    const about = { about: 'case' as const, caseId };
    const asked = await clerk.call(askQuestion, { body: { ...about, question: '合同没有备案，能收吗？' } });
    expect(asked).toMatchObject({ caseId, itemCode: 'W04', askedBy: '灵山收件员', mine: true });

    const query = { itemCode: 'W04', query: '备案' };
    const found = await colleague.call(listQuestions, { query });
    expect(found).toMatchObject({ waiting: 0, mayAsk: true });
    expect(found.questions).toMatchObject([
      {
        text: '合同没有备案，能收吗？',
        caseId: null,
        askedBy: null,
        windowName: '灵山县窗口',
        mayAnswer: false,
      },
    ]);
    expect(await colleague.refusal(listQuestions, { query: { caseId } })).toBe('access.forbidden');
    const nothing = await colleague.call(listQuestions, { query: { query: '备.案' } });
    expect(nothing.questions).toEqual([]);
  }, 60_000);

  it('holds nothing by which a person is known', async () => {
    const { caseId } = await intakeOf('qin-xinju');
    const { name, phone, cards } = personOf('qin-xinju');
    const refused = (question: string) =>
      clerk.refusal(askQuestion, { body: { about: 'case', caseId, question } });
    for (const personal of [name, phone, cards[0]!.number])
      expect(await refused(`${personal} 的材料够不够？`)).toBe('question.personal-data');
    expect(await refused('这位职工的材料够不够？')).toBe('none');
  }, 60_000);

  it('is answered once, by the side of the contact, and goes on as a new question', async () => {
    const { questionId } = await colleague.call(askQuestion, {
      body: { about: 'item', itemCode: 'W01', question: '发票是复印件加盖公章，能收吗？' },
    });
    const params = { questionId };
    expect(await clerk.refusal(answerQuestion, { params, body: { answer: '可以收' } })).toBe(
      'access.forbidden',
    );
    const [one, other] = [await world.staff('centre-acceptor-1'), await world.staff('lingshan-supervisor')];
    expect((await one.call(listQuestions, { query: { stage: 'waiting' } })).waiting).toBeGreaterThan(0);
    const answers = await Promise.all([
      one.refusal(answerQuestion, { params, body: { answer: '可以收，注明是复印件。' } }),
      other.refusal(answerQuestion, { params, body: { answer: '不能收。' } }),
    ]);
    expect(answers.toSorted()).toEqual(['none', 'question.answered-already']);

    const follow = {
      about: 'item' as const,
      itemCode: 'W01',
      question: '那公章要盖在哪里？',
      follows: questionId,
    };
    const { follows } = await clerk.call(askQuestion, { body: follow });
    expect(follows).toEqual({ questionId, text: '发票是复印件加盖公章，能收吗？' });
    const { questions } = await clerk.call(listQuestions, { query: { itemCode: 'W01', stage: 'answered' } });
    expect(questions).toMatchObject([{ questionId, askedBy: null, answer: { text: expect.any(String) } }]);
  }, 60_000);

  it('is not answered by whoever asked', async () => {
    const acceptor = await world.staff('lingshan-acceptor');
    const { questionId, mayAnswer } = await acceptor.call(askQuestion, {
      body: { about: 'item', itemCode: 'W07', question: '退休证丢了怎么办？' },
    });
    expect(mayAnswer).toBe(false);
    const answer = { params: { questionId }, body: { answer: '请职工补办' } };
    expect(await acceptor.refusal(answerQuestion, answer)).toBe('question.not-yours');
  });
});
