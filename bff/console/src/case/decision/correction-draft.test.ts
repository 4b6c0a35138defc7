import type { Eligibility, Material, Question } from '@gjj/shared-types';
import { correctionProblems, itemsOf, subjectsOf, suggestionsFor, withReason } from './correction-draft';

const material = (code: string, name: string): Material => ({
  code,
  name,
  why: '',
  example: '',
  required: true,
  maxFiles: 3,
});
const price: Question = { key: 'priceFen', label: '房屋总价', kind: 'money', required: true };
const subjects = subjectsOf({
  materials: [material('contract', '购房合同'), material('kinship', '关系证明')],
  documents: [],
  questions: [price],
  eligibility: { waivedMaterials: { kinship: '已由民政共享' } } as unknown as Eligibility,
});
const [contract, kinship, question] = subjects as [
  (typeof subjects)[0],
  (typeof subjects)[0],
  (typeof subjects)[0],
];

describe('the list of corrections', () => {
  it('offers every material and every question', () => {
    expect(subjects.map((subject) => subject.name)).toEqual(['购房合同', '关系证明', '房屋总价']);
    expect(contract.firstReason).toBe('missing');
  });

  it('never asks for what a department already answered', () => {
    expect(kinship.closed).toBe('已由民政共享');
    expect(itemsOf(subjects, { [kinship.key]: { reason: 'missing', howToFix: '请补传' } })).toEqual([]);
  });

  it('sends the whole list at once, in the order of the case', () => {
    const items = itemsOf(subjects, {
      [question.key]: { reason: 'does-not-match', howToFix: '按合同填写' },
      [contract.key]: { reason: 'missing', howToFix: '请补传合同' },
    });
    expect(items.map((item) => item.subject)).toEqual([
      { kind: 'material', materialCode: 'contract' },
      { kind: 'question', questionKey: 'priceFen' },
    ]);
  });

  it('wants at least one item, and for each how to fix it', () => {
    expect(correctionProblems(subjects, {})).toEqual({ list: '请至少选一项' });
    const draft = { [question.key]: { reason: 'unclear' as const, howToFix: '改' } };
    expect(correctionProblems(subjects, draft)).toEqual({ [question.key]: '请写清楚怎样改' });
  });

  it('brings a fitting sentence with a reason, but never over the words of the officer', () => {
    const first = withReason(contract, undefined, 'missing');
    expect(first.howToFix).toContain('补传“购房合同”');
    expect(withReason(contract, first, 'incomplete').howToFix).toContain('缺页');
    const own = { reason: 'missing' as const, howToFix: '第 3 页没有拍到' };
    expect(withReason(contract, own, 'incomplete')).toEqual({
      reason: 'incomplete',
      howToFix: '第 3 页没有拍到',
    });
  });

  it('has a sentence for every reason, for materials and for questions', () => {
    for (const reason of [
      'missing',
      'unclear',
      'wrong-document',
      'out-of-date',
      'does-not-match',
      'incomplete',
    ] as const) {
      expect(suggestionsFor(contract, reason).length).toBeGreaterThan(0);
      expect(suggestionsFor(question, reason).length).toBeGreaterThan(0);
    }
  });
});
