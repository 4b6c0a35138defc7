import { citationOf, documentsOf, tableOf } from './rule-lines';

const amount = { key: 'amount' } as const;

it('reads labels with values as a table, and keeps plain sentences', () => {
  expect(tableOf(amount, ['市区：¥2,000', '桐庐、淳安：¥1,200'])).toEqual([
    { label: '市区', value: '¥2,000' },
    { label: '桐庐、淳安', value: '¥1,200' },
  ]);
  expect(tableOf(amount, ['公租房的备案月租金', '市区：¥2,000', '县：¥1,200'])).toHaveLength(3);
  expect(tableOf(amount, ['3 个月 × 每月额度', '您的可提余额'])).toBeNull();
  expect(tableOf({ key: 'materials' }, ['说明：甲', '说明：乙'])).toBeNull();
});

describe('a sentence’s source', () => {
  const source = { title: '住房公积金管理条例', article: '第二十四条', assumed: false };
  const documents = documentsOf([
    {
      key: 'sources',
      title: '依据',
      lines: [{ text: '住房公积金管理条例 第二十四条', below: [], ruleId: null, source: null }],
    },
  ]);

  it('is the number that the list of documents gives it', () => {
    expect(citationOf(source, documents)).toEqual({ kind: 'numbered', number: 1 });
  });

  it('is named where the list has it not', () => {
    const other = { ...source, article: '第二十五条', link: 'https://gov.example/25' };
    expect(citationOf(other, documents)).toEqual({
      kind: 'named',
      words: '住房公积金管理条例 第二十五条',
      link: 'https://gov.example/25',
    });
  });

  it('is never shown as a document where it is assumed', () => {
    expect(citationOf({ title: '参照各地常见做法', assumed: true }, documents).kind).toBe('assumed');
    expect(citationOf(null, documents)).toEqual({ kind: 'none' });
  });
});
