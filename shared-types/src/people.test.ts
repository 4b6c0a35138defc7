import fc from 'fast-check';
import {
  birthDayOf,
  cardNumber,
  idNumber,
  isCardNumber,
  isIdNumber,
  maskIdNumber,
  maskName,
  maskPhone,
  personName,
  phone,
} from './people';

describe('ID numbers (GB 11643)', () => {
  it('takes a right one, with x in either case, and tells the birth day', () => {
    expect(isIdNumber('990721198906070538')).toBe(true);
    expect(idNumber.parse(' 99072119890607053' + '8 ')).toBe('990721198906070538');
    expect(birthDayOf('990721198906070538')).toBe('1989-06-07');
  });

  it.each([
    '990721198906070537',
    '990721198902300538',
    '99072119890607053',
    '9907211989060705388',
    '99072119890607053８',
  ])('refuses %s', (text) => expect(isIdNumber(text)).toBe(false));

  it('finds every single wrong digit', () => {
    const right = '990721198906070538';
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digit = (Number(right[place]) + shift) % 10;
        return !isIdNumber(right.slice(0, place) + digit + right.slice(place + 1));
      }),
    );
  });
});

describe('cards and phones', () => {
  it('takes a card with the blanks that people type, and refuses a wrong digit', () => {
    expect(cardNumber.parse('6299 9900 1000 0000 144')).toBe('6299990010000000144');
    expect(isCardNumber('6299990010000000145')).toBe(false);
  });

  it.each(['1540000001', '25400000001', '１５４０００００００１'])('refuses the phone %s', (text) =>
    expect(phone.safeParse(text).success).toBe(false),
  );
});

describe('names', () => {
  it.each(['陈小满', '阿卜杜·热合曼', 'Maria Lopez'])('takes %s', (name) =>
    expect(personName.safeParse(name).success).toBe(true),
  );
  it.each(['陈', '<b>陈</b>', '陈\u0000小'])('refuses %s', (name) =>
    expect(personName.safeParse(name).success).toBe(false),
  );
});

it('masks what must not be seen', () => {
  expect(maskName('陈小满')).toBe('陈**');
  expect(maskName('𠮷野')).toHaveLength(3);
  expect(maskIdNumber('990721198906070538')).toBe('990***********0538');
  expect(maskPhone('15400000001')).toBe('154****0001');
});
