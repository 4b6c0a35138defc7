import { IdentityWorld } from '../testing/identity-world';

let world: IdentityWorld;
beforeAll(async () => void (world = await IdentityWorld.open()));
afterAll(() => world.close());
beforeEach(() => {
  world.changesTold.length = 0;
  world.tellingFails = false;
});

type Bound = Awaited<ReturnType<IdentityWorld['boundMember']>>;

const claimOf = ({ name, idNumber: number }: Bound['person']) => ({
  name,
  document: { kind: 'resident-id' as const, number },
});
const accountOf = async ({ person }: Bound) =>
  (await world.identity.accountCare.findAccount(claimOf(person)))!;
const addCard = (token: string, cardNumber = '') =>
  world.call('POST', '/api/v1/me/cards', token).send({ cardNumber }).expect(201);

describe('what a thief with the phone in hand changes', () => {
  it('a number in the place of another rests, and is told; the same one proven again is neither', async () => {
    const member = await world.boundMember();
    const { person, token } = member;
    const same = { phoneProof: world.wechatPhoneProof(person.phone) };
    await world.call('PUT', '/api/v1/me/phone', token).send(same).expect(200);
    expect((await accountOf(member)).phoneRestsUntil).toBeNull();
    expect(world.changesTold).toEqual([]);
    const other = { phoneProof: world.wechatPhoneProof('15400009001') };
    await world.call('PUT', '/api/v1/me/phone', token).send(other).expect(200);
    expect((await accountOf(member)).phoneRestsUntil).toEqual(new Date(world.now.getTime() + 24 * 3_600_000));
    expect(world.changesTold).toEqual(['您的账号换绑了手机号。']);
  });

  it('a number put in by proving the identity once more rests as well', async () => {
    const member = await world.boundMember();
    await world.bind(member.person, member.token, world.wechatPhoneProof('15400009002')).expect(200);
    expect((await accountOf(member)).phoneRestsUntil).not.toBeNull();
    expect(world.changesTold).toContain('您的账号换绑了手机号。');
  });

  it('a card in the place of one that was removed rests like one beside it', async () => {
    const member = await world.boundMember();
    const { person, token } = member;
    const first = await addCard(token, person.cards[0]);
    expect(first.body.restsUntil).toBeNull();
    await world.call('DELETE', `/api/v1/me/cards/${first.body.cardId}`, token).expect(204);
    const second = await addCard(token, person.cards[1]);
    expect(second.body.restsUntil).not.toBeNull();
    const last4 = (number = '') => number.slice(-4);
    expect(world.changesTold).toEqual([
      `您的账号添加了尾号 ${last4(person.cards[0])} 的银行卡。`,
      `您的账号删除了尾号 ${last4(person.cards[0])} 的银行卡。`,
      `您的账号添加了尾号 ${last4(person.cards[1])} 的银行卡。`,
    ]);
    expect((await accountOf(member)).restingCards).toHaveLength(1);
  });
});

it('lets no clerk alone put another number in the place of a member’s', async () => {
  const member = await world.boundMember();
  const phone = '15400009003';
  const code = await world.sendCode(phone);
  const visit = {
    ...claimOf(member.person),
    phone: { by: 'sms' as const, phone, code },
    consent: true as const,
  };
  await world.identity.visitors.takeOn(visit, '灵山县窗口');
  const { phoneLast4 } = await accountOf(member);
  expect(phoneLast4).toBe(member.person.phone.slice(-4));
  const grant = await world.smsLogin(phone);
  expect(grant.me.bound).toBe(false);
});

it('tells of a change once, also where a process was killed between the two', async () => {
  const member = await world.boundMember();
  world.tellingFails = true;
  await world.call('POST', '/api/v1/me/cards', member.token).send({ cardNumber: member.person.cards[0] });
  expect((await world.call('GET', '/api/v1/me/cards', member.token)).body.cards).toHaveLength(1);
  expect(world.changesTold).toEqual([]);
  world.tellingFails = false;
  await world.identity.tellUntold();
  await world.identity.tellUntold();
  expect(world.changesTold).toHaveLength(1);
});
