import { mayBeRevoked, underHearing, heard } from '../../../screens/fixtures/revocation';
import { supervisor } from '../../../screens/fixtures/people';
import { paperChoices } from '../documents/paper-choices';
import { whyNotYet } from './not-yet-words';
import {
  banChoices,
  proposalProblems,
  revokeProblems,
  startOfProposal,
  startOfRevocation,
  statementProblems,
} from './revocation-draft';

const { name } = supervisor.staff;

describe('a proposal to revoke', () => {
  it('begins with what was not kept and all that the person still has', () => {
    const draft = startOfProposal(mayBeRevoked);
    expect(draft).toMatchObject({ ban: '', amount: '84200.00', evidence: '' });
    expect(draft.facts).toContain('交来的发票查不到');
    expect(proposalProblems(draft, mayBeRevoked)).toEqual({});
    expect(startOfProposal({ undertakings: [], withPersonFen: 0 })).toMatchObject({
      facts: '',
      amount: '0.00',
    });
  });

  it('asks for no more than was paid, and for words', () => {
    const draft = { ...startOfProposal(mayBeRevoked), facts: '', amount: '84200.01' };
    expect(Object.keys(proposalProblems(draft, mayBeRevoked)).toSorted()).toEqual(['amount', 'facts']);
    expect(proposalProblems({ ...draft, amount: 'abc' }, mayBeRevoked).amount).toContain('金额不对');
  });

  it('offers no ban where heirs were paid, and only papers that can be looked at', () => {
    expect(banChoices(mayBeRevoked).map(({ value }) => value)).toEqual([
      '',
      'withdrawal-fraud',
      'loan-fraud',
    ]);
    expect(banChoices({ ...mayBeRevoked, inheritance: {} as never })).toHaveLength(1);
    const [first, ...others] = mayBeRevoked.documents;
    const documents = [{ ...first!, state: 'checking' as const }, ...others];
    expect(paperChoices({ ...mayBeRevoked, documents }).map(({ label }) => label)).toEqual([
      '购房发票或收据：首付款发票.jpg',
      '购房发票或收据：契税票.jpg',
    ]);
  });
});

describe('a revocation', () => {
  it('begins with the proposal and answers what was said', () => {
    expect(startOfRevocation(underHearing).answer).toContain('没有说明');
    const draft = startOfRevocation(heard);
    expect(draft).toMatchObject({ ban: 'withdrawal-fraud', amount: '84200.00', answer: '' });
    expect(Object.keys(revokeProblems(draft, heard))).toEqual(['answer']);
  });

  it('waits for the person, and for another than the proposer', () => {
    expect(whyNotYet(underHearing, { name })).toContain('11月27日（周五）过了');
    expect(whyNotYet(underHearing, { name: '何主管' })).toContain('是您提出的');
    expect(whyNotYet(heard, { name })).toBeNull();
    expect(whyNotYet(mayBeRevoked, { name })).toBeNull();
  });
});

it('asks whether that was all', () => {
  const draft = { how: 'window', text: '我愿意退', papers: '', final: '' };
  expect(statementProblems(draft)).toEqual({ final: '请选职工说完了没有' });
  expect(statementProblems({ ...draft, final: 'no' })).toEqual({});
});
