import type { KnowledgePage } from '@gjj/shared-types';
import { searchKnowledge } from './search-knowledge';

/** An invented item: borrowing a rowing boat. */
const boat = (code: string, name: string, more: Partial<KnowledgePage['guide']> = {}): KnowledgePage => ({
  guide: {
    ...{
      code,
      name,
      shortName: name,
      lifeEvent: 'rent',
      who: '会划船的人',
      howLong: '当天',
      needs: '救生衣',
    },
    ...{ online: true, applicants: [], cap: '一条船', frequency: '一年一次', notices: [], questions: [] },
    guide: ['到码头说一声'],
    materials: [
      { code: 'licence', name: '划船证', why: '看看会不会划', example: '', required: true, maxFiles: 1 },
    ],
    ...more,
  } as never,
  rules: {
    sections: [
      {
        key: 'who',
        title: '谁可以办',
        lines: [{ text: '年满 16 岁', below: ['监护人同意'], ruleId: null, source: null }],
      },
    ],
  } as never,
});

describe('业务知识', () => {
  const pages = [boat('B1', '借小船', { notices: ['大风天不借'] }), boat('B2', '借大风筝')];

  it('without words are all items', () => {
    expect(searchKnowledge(pages, ' ').map(({ itemCode, hits }) => [itemCode, hits])).toEqual([
      ['B1', []],
      ['B2', []],
    ]);
  });

  it('finds what a member reads, with the sentence and its part; a name before a sentence', () => {
    const found = searchKnowledge(pages, '大风');
    expect(found.map(({ itemCode }) => itemCode)).toEqual(['B2', 'B1']);
    expect(found[1]!.hits).toEqual([{ part: '要注意', text: '大风天不借' }]);
  });

  it('wants all of the words, wherever they stand, and finds rules and what is beneath them', () => {
    expect(searchKnowledge(pages, '划船证 监护人').map(({ hits }) => hits.map(({ part }) => part))).toEqual([
      ['要准备什么', '谁可以办'],
      ['要准备什么', '谁可以办'],
    ]);
    expect(searchKnowledge(pages, '大风 骆驼')).toEqual([]);
    expect(searchKnowledge(pages, 'b1').map(({ itemCode }) => itemCode)).toEqual(['B1']);
  });
});
