import fc from 'fast-check';
import { compareNames, isNameWhole, maskName, nameKey, regularName } from './person-name';
import { personName } from './typed-schemas';

describe('a name that a person types or pastes', () => {
  it.each([
    ['陈小满', '陈小满'],
    ['张 三', '张三'],
    ['张\u3000三', '张三'],
    ['张三\u200B', '张三'],
    ['\uFEFF张\u200D三', '张三'],
    ['阿依古丽•买买提', '阿依古丽·买买提'],
    ['阿依古丽・买买提', '阿依古丽·买买提'],
    ['阿依古丽．买买提', '阿依古丽·买买提'],
    ['阿依古丽.买买提', '阿依古丽·买买提'],
    ['阿依古丽 · 买买提', '阿依古丽·买买提'],
    ['阿卜杜··热合曼', '阿卜杜·热合曼'],
    ['王㛃', '王㛃'],
    ['𠮷野', '𠮷野'],
    ['赵〇', '赵〇'],
    ['赵○', '赵〇'],
    ['O’Brien Jean-Luc', "O'Brien Jean-Luc"],
    ["O'Brien Jean‐Luc", "O'Brien Jean-Luc"],
    ['José Müller', 'José Müller'],
    ['Jose\u0301 Mu\u0308ller', 'José Müller'],
    ['Nguyễn Văn A', 'Nguyễn Văn A'],
    ['ＮＧＵＹＥＮ　ＶＡＮ　Ａ', 'NGUYEN VAN A'],
    ['Suharto', 'Suharto'],
    ['Łukasz Žižka', 'Łukasz Žižka'],
  ])('%j is kept as %j', (typed, kept) => expect(personName.parse(typed)).toBe(kept));

  it.each([
    '陈',
    '',
    '·',
    '<b>陈</b>',
    '陈\u0000小',
    '陈小满1',
    '王?',
    '王\uE000',
    '{{7*7}}',
    'Иван Петров',
    `陈${'满'.repeat(70)}`,
  ])('%j is refused in Chinese', (typed) => {
    const result = personName.safeParse(typed);
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.message).toMatch(/\p{Script=Han}/u);
  });

  it('is regular already when it has been made so', () => {
    const piece = fc.constantFrom(..."张三㛃𠮷〇·•. -'’éÜđA\u200B\u3000".split(/(?:)/u));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = regularName(pieces.join(''));
        return regularName(once) === once && nameKey(once) === nameKey(pieces.join(''));
      }),
    );
  });
});

describe('two writings of a name', () => {
  it.each([
    ['张三', '张　三'],
    ['阿依古丽·买买提', '阿依古丽．买买提'],
    ["O'Brien Jean-Luc", 'OBRIEN JEAN LUC'],
    ["O'Brien Jean-Luc", 'O’BRIEN JEAN–LUC'],
    ['Nguyễn Văn A', 'NGUYEN VAN A'],
    ['Đặng Thị B', 'DANG THI B'],
    ['José Müller', 'jose muller'],
    ['Søren', 'SOEREN'],
    ['⼀⼆三', '一二三'],
  ])('%j and %j are the same', (one, other) => {
    expect(compareNames(one, other)).toBe('same');
    expect(compareNames(other, one)).toBe('same');
  });

  it.each([
    ['张三', '张四'],
    ['张三', '张三丰'],
    ['阿依古丽·买买提', '阿依古丽·吐尔逊'],
    ['王㛃', '李?'],
    ['王㛃', '王?三'],
    ['陈小满', ''],
    ['王(a+)+$', '王aaaaaaaa'],
  ])('%j and %j are different', (one, other) => {
    expect(compareNames(one, other)).toBe('different');
    expect(compareNames(other, one)).toBe('different');
  });

  it.each([
    ['王㛃', '王?'],
    ['王㛃', '王？'],
    ['王㛃', '王\uE863'],
    ['王㛃', '王\uFFFD'],
    ['王㛃', '王〓'],
    ['王㛃', '王□'],
    ['王𠮷', '王????'],
    ['王㛃丽', '王?丽'],
    ['王?', '王?'],
  ])('nobody can tell of %j and %j', (one, other) => {
    expect(compareNames(one, other)).toBe('cannot-tell');
    expect(compareNames(other, one)).toBe('cannot-tell');
  });

  it('take no time to compare, whatever a far side writes', () => {
    expect(compareNames('王'.repeat(60), '?王'.repeat(100))).toBe('different');
  });
});

it('knows a name that a register has not got whole', () => {
  expect(['王㛃', "O'Brien", '王?', '王\uE863'].map(isNameWhole)).toEqual([true, true, false, false]);
});

it('masks all but the first character, and does not tell the length of a long name', () => {
  expect(maskName('陈小满')).toBe('陈**');
  expect(maskName('𠮷野')).toBe('𠮷*');
  expect(maskName('Nguyễn Văn A')).toBe(`N${'*'.repeat(8)}`);
});
