import { decideBinding, type BindingAsk } from './decide-binding';

const unbound = { userId: 'new', idNumberIndex: null, hasOpenid: true, phone: null, madeAtWindow: false };
const owner = {
  userId: 'old',
  idNumberIndex: 'i',
  hasOpenid: false,
  phone: '15400000001',
  madeAtWindow: false,
};
const ask = (changed: Partial<BindingAsk>) =>
  decideBinding({ user: unbound, owner: null, idNumberIndex: 'i', phone: '15400000001', ...changed });

describe('binding', () => {
  it.each<[string, Partial<BindingAsk>, string]>([
    ['an identity of nobody', {}, 'bind'],
    [
      'one’s own again',
      { user: { ...unbound, idNumberIndex: 'i' }, owner: { ...owner, userId: 'new' } },
      'keep',
    ],
    ['a web account, its phone proven', { owner }, 'join'],
    ['a web account, another phone proven', { owner, phone: '15400000002' }, 'refuse'],
    ['a web account whose phone went to another', { owner: { ...owner, phone: null } }, 'refuse'],
    ['a web account from the web', { user: { ...unbound, hasOpenid: false }, owner }, 'refuse'],
    [
      'one that a window made and nobody signs in to, from WeChat',
      { owner: { ...owner, phone: null, madeAtWindow: true } },
      'join',
    ],
    [
      'one that a window made and nobody signs in to, from the web',
      { user: { ...unbound, hasOpenid: false }, owner: { ...owner, phone: null, madeAtWindow: true } },
      'join',
    ],
    ['one with another openid', { owner: { ...owner, hasOpenid: true } }, 'refuse'],
    ['a second identity', { user: { ...unbound, idNumberIndex: 'j' } }, 'refuse'],
  ])('%s', (_, changed, decision) => {
    expect(ask(changed)).toBe(decision);
  });
});
