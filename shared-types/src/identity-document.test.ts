import fc from 'fast-check';
import {
  birthDayOf,
  documentKey,
  documentProblem,
  documentsLike,
  isIdNumber,
  maskDocument,
  readDocumentNumber,
} from './identity-document';
import { identityDocumentKinds, type IdentityDocumentKind } from './identity-document-rules';
import { identityDocument, residentIdNumber } from './typed-schemas';

const right: Record<IdentityDocumentKind, readonly string[]> = {
  'resident-id': ['990721198906070538', '99072119900101005X'],
  'hk-macao-residence': ['819900199009120017'],
  'taiwan-residence': ['839900198001010015'],
  'hk-macao-permit': ['H00001234', 'M0000123401'],
  'taiwan-permit': ['00001234', '0000123401B'],
  'permanent-residence': ['900000198802140013', 'ZZA000000000000'],
  passport: ['XX0000124', 'E00000001'],
};

describe('resident ID numbers (GB 11643)', () => {
  it.each([
    ' 990721 19890607 0538 ',
    '９９０７２１１９８９０６０７０５３８',
    '990721-19890607-0538',
    '990721198906070538\u200B',
  ])('takes %j as pasted', (typed) => expect(residentIdNumber.parse(typed)).toBe('990721198906070538'));

  it.each(['x', 'X', 'Ⅹ', 'ⅹ', 'ｘ', '×', 'Х'])('takes %j as the check character', (last) =>
    expect(readDocumentNumber(`99072119900101123${last}`)).toBe('99072119900101123X'),
  );

  it.each(['990721198906070537', '990721198902300538', '99072119890607053', '9907211989060705388'])(
    'refuses %s',
    (text) => expect(isIdNumber(text)).toBe(false),
  );

  it('finds every single wrong digit', () => {
    const number = '990721198906070538';
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digit = (Number(number[place]) + shift) % 10;
        return !isIdNumber(number.slice(0, place) + digit + number.slice(place + 1));
      }),
    );
  });
});

describe.each(identityDocumentKinds)('a number of the kind %s', (kind) => {
  it('is taken', () => {
    expect(right[kind].length).toBeGreaterThan(0);
    for (const number of right[kind])
      expect(identityDocument.parse({ kind, number })).toEqual({ kind, number });
  });

  it('is refused with words when a character is missing or strange', () => {
    for (const number of [right[kind][0]!.slice(0, -2), '', '12', '身份证', `${right[kind][0]}#`]) {
      const result = identityDocument.safeParse({ kind, number });
      if (kind === 'passport' && /^[A-Z0-9]{5,12}$/.test(number)) continue;
      expect(result.success).toBe(false);
      expect(result.error?.issues[0]?.path).toEqual(['number']);
      expect(result.error?.issues[0]?.message).toMatch(/号码/);
    }
  });

  it('is found among the documents that the number alone can be of', () => {
    for (const number of right[kind])
      expect(documentsLike(number.toLowerCase())).toContainEqual({ kind, number });
  });
});

it('says which kind a number looks like when another was chosen', () => {
  expect(documentProblem({ kind: 'resident-id', number: '819900199009120017' })).toContain('港澳居民居住证');
  expect(documentProblem({ kind: 'resident-id', number: 'H00001234' })).toContain('来往内地通行证');
});

it('tells the day of birth only where the number does', () => {
  expect(birthDayOf({ kind: 'resident-id', number: '990721198906070538' })).toBe('1989-06-07');
  expect(birthDayOf({ kind: 'hk-macao-residence', number: '819900199009120017' })).toBe('1990-09-12');
  expect(birthDayOf({ kind: 'permanent-residence', number: 'ZZA000019900101' })).toBeNull();
  expect(birthDayOf({ kind: 'passport', number: 'XX0000124' })).toBeNull();
});

it('keeps apart a passport and a permit of one number, and a resident as before kinds were kept', () => {
  const number = 'H00001234';
  const keys = (['passport', 'hk-macao-permit'] as const).map((kind) => documentKey({ kind, number }));
  expect(new Set(keys).size).toBe(2);
  expect(documentKey({ kind: 'resident-id', number: '990721198906070538' })).toBe('990721198906070538');
});

it('masks so that the holder knows their own and nobody else can use it', () => {
  expect(maskDocument({ number: '990721198906070538' })).toBe('990***********0538');
  expect(maskDocument({ number: 'H00001234' })).toBe('H0*****34');
  expect(maskDocument({ number: 'E0001' })).toBe('E0****01');
});
