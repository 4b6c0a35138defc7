import { groupCardNumber, groupPhone, isCardNumber, maskPhone, readPhone } from './typed-numbers';
import { cardNumber, phone, smsCode } from './typed-schemas';

describe('cards', () => {
  it.each([
    '6299 9900 1000 0000 144',
    '6299-9900-1000-0000-144',
    '６２９９９９００１０００００００１４４',
    '6299990010000000144\u200B',
  ])('takes %j', (typed) => expect(cardNumber.parse(typed)).toBe('6299990010000000144'));

  it('refuses a wrong digit, and shows the number in groups of four', () => {
    expect(isCardNumber('6299990010000000145')).toBe(false);
    expect(groupCardNumber('6299990010000000144')).toBe('6299 9900 1000 0000 144');
  });
});

describe('phones', () => {
  it.each([
    '15400000001',
    '154 0000 0001',
    '154-0000-0001',
    '+86 154 0000 0001',
    '+86-15400000001',
    '(+86)15400000001',
    '0086 15400000001',
    '8615400000001',
    '１５４００００００００１'.slice(0, 11),
  ])('takes %j', (typed) => expect(phone.parse(typed)).toMatch(/^154\d{8}$/));

  it.each(['1540000001', '25400000001', '+1 540 000 0001', '+85 15400000001', '154000000011', ''])(
    'refuses %j',
    (typed) => expect(phone.safeParse(typed).success).toBe(false),
  );

  it('shows and masks', () => {
    expect(groupPhone(readPhone('+8615400000001'))).toBe('154 0000 0001');
    expect(maskPhone('15400000001')).toBe('154****0001');
  });
});

it.each(['123456', '123 456', '123-456', '１２３４５６', ' 123456 '])('takes the code %j', (typed) =>
  expect(smsCode.parse(typed)).toBe('123456'),
);
it.each(['12345', '1234567', 'abcdef', ''])('refuses the code %j', (typed) =>
  expect(smsCode.safeParse(typed).success).toBe(false),
);
