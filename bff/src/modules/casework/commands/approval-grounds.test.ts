import type { CaseRecord } from '../../applications';
import { approvalGrounds } from './decide-case';

const source = { title: '钦州市住房公积金提取管理办法', article: '第九条', assumed: false };
const judged = (verdict: 'yes' | 'unknown') =>
  ({ eligibility: { reasons: [{ verdict, words: '本人在本市没有住房', source }] } }) as unknown as CaseRecord;

it('says what the sources found, and the opinion beside it', () => {
  expect(approvalGrounds(judged('yes'), '同意')).toMatchObject({
    facts: '本人在本市没有住房',
    reason: '同意',
  });
});

it('says what the officer found where the sources were silent: no decision is without its facts', () => {
  expect(approvalGrounds(judged('unknown'), '看过无房证明原件，属实')).toMatchObject({
    facts: '看过无房证明原件，属实',
    reason: '看过无房证明原件，属实',
  });
});
