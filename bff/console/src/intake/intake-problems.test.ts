import type { IntakeCase } from '@gjj/shared-types';
import { intakeProblems } from './intake-problems';

const now = '2026-11-29T02:00:00.000Z';
const intake = { seen: {} } as IntakeCase['intake'];
const paper = (state: string) => ({ materialCode: 'invoice', state }) as IntakeCase['documents'][number];

const complete = {
  questions: [{ key: 'address', label: '地址', kind: 'text', required: true }],
  answers: { address: '灵山县示例路2号' },
  materials: [{ code: 'invoice', name: '购房发票', required: true }],
  documents: [paper('ready')],
  undertakingOffers: [],
  eligibility: { verdict: 'yes', capFen: 100_000, waivedMaterials: {} },
  intake: { ...intake, seen: { invoice: 'original' } },
  amountFen: 100_000,
  cardId: 'card',
  inheritance: null,
  operation: null,
  payees: 'member',
} as unknown as IntakeCase;

const problemsOf = (changed: Partial<IntakeCase>) => intakeProblems({ ...complete, ...changed }, now);

describe('what stands in the way of handing in', () => {
  it('is nothing where all was brought, seen and filled in', () => expect(problemsOf({})).toEqual({}));

  it.each<[string, Partial<IntakeCase>, string]>([
    ['a question without an answer', { answers: {} }, 'answers.address'],
    ['a paper that is not there', { documents: [] }, 'documents.invoice'],
    ['a paper that is still being looked at', { documents: [paper('checking')] }, 'documents.invoice'],
    ['a paper of which nobody said how it was seen', { intake }, 'documents.invoice'],
    ['no sum', { amountFen: null }, 'amountFen'],
    ['more than the cap', { amountFen: 100_001 }, 'amountFen'],
    ['no card', { cardId: null }, 'cardId'],
  ])('is %s', (_, changed, field) => expect(Object.keys(problemsOf(changed))).toEqual([field]));

  it('is the list, and neither sum nor card, where nothing is paid', () => {
    const operation = { result: null, doneAt: null, refusal: null };
    const ofBooks = { operation, listForm: { columns: [], maxRows: 9 }, amountFen: null, cardId: null };
    expect(Object.keys(problemsOf({ ...ofBooks, list: null }))).toEqual(['list']);
    expect(problemsOf({ ...ofBooks, list: { columns: [], rows: [], totals: {} } })).toEqual({});
  });

  it('is an estate whose shares are not the whole, and never a card of the dead', () => {
    const half = { share: { numerator: 1, denominator: 2 } };
    const estate = (...heirs: object[]) => problemsOf({ cardId: null, inheritance: { heirs } as never });
    expect(estate()).toEqual({ heirs: '请登记继承人' });
    expect(estate(half)).toEqual({ heirs: '份额加起来还差 1/2' });
    expect(estate(half, half, half)).toEqual({ heirs: '份额加起来多了 1/2' });
    expect(estate(half, half)).toEqual({});
  });

  it('is a copy where the original must be seen', () => {
    const materials = complete.materials.map((material) => ({ ...material, originalOnly: true }));
    const seen = { ...intake, seen: { invoice: 'copy' as const } };
    expect(problemsOf({ materials, intake: seen })).toEqual({ 'documents.invoice': '购房发票要看原件' });
  });

  it('is no paper that data answers', () => {
    const eligibility = { ...complete.eligibility!, waivedMaterials: { invoice: '已由税务局共享' } };
    expect(problemsOf({ documents: [], eligibility, intake })).toEqual({});
  });
});
