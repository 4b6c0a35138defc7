import { holdsPersonalNumber } from './personal-numbers';

it.each([
  '身份证 990721199605120268 能不能办',
  '身份证号990721 19960512 0268',
  '末位是 X：99072119960512026x',
  '卡号 6299-9900-0000-0999-7',
  '请回 154 0000 5000',
  '手机+8615400005000。',
  '收件号 QZ2026112500000017',
  '通行证 H12345678',
  '全角１５４００００５０００',
])('finds the number in: %s', (text) => expect(holdsPersonalNumber(text)).toBe(true));

it.each([
  '2026-03-01 2026-09-20 之间签的合同，按哪天的规则？',
  '合同总价 520000 元、贷款 400000 元，首付发票 120000 元，能不能提？',
  '12329 说可以，《条例》第二十四条第 3 项',
  'W04 在 450721 能不能收？',
  '0777-2856081 打不通',
])('finds none in: %s', (text) => expect(holdsPersonalNumber(text)).toBe(false));
