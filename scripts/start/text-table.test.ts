import { columnsOf, textTable } from './text-table';

describe('a table in a terminal', () => {
  it('counts a Chinese character as two columns', () => {
    expect(columnsOf('公积金 ok（好）')).toBe(6 + 3 + 6);
  });

  it('aligns columns of Chinese and Latin text', () => {
    const [first, second] = textTable([
      ['陈小满', 'a'],
      ['Li', 'b'],
    ]).split('\n');
    expect(first).toBe('  陈小满  a');
    expect(second).toBe('  Li      b');
  });
});
