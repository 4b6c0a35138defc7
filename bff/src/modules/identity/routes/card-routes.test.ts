import { IdentityWorld } from '../testing/identity-world';

let world: IdentityWorld;
beforeAll(async () => {
  world = await IdentityWorld.open();
});
afterAll(() => world.close());

const add = (token: string | undefined, cardNumber = '') =>
  world.call('POST', '/api/v1/me/cards', token).send({ cardNumber });
const list = async (token: string) =>
  (await world.call('GET', '/api/v1/me/cards', token).expect(200)).body.cards as { cardId: string }[];
const remove = (token: string | undefined, cardId: string) =>
  world.call('DELETE', `/api/v1/me/cards/${cardId}`, token);

describe('cards', () => {
  it('refuse a stranger and one whose identity is not proven', async () => {
    const { cards } = world.invent();
    await add(undefined, cards[0]).expect(401);
    await world.call('GET', '/api/v1/me/cards').expect(401);
    await remove(undefined, 'a'.repeat(26)).expect(401);
    const { token } = await world.wechatLogin(world.invent());
    expect((await add(token, cards[0]).expect(403)).body.code).toBe('identity.not-bound');
  });

  it('keeps a card that the bank knows as the member’s own, shown by its last four digits', async () => {
    const { person, token } = await world.boundMember();
    const number = person.cards[0] ?? '';
    const card = (await add(token, number).expect(201)).body;
    expect(card).toMatchObject({ bankName: '示例银行', last4: number.slice(-4) });
    expect(await list(token)).toEqual([card]);
    const userId = (await world.identity.members.findUserIdByOpenid(person.openid)) ?? '';
    expect(await world.identity.members.findCard(userId, card.cardId)).toMatchObject({ number });
    const stored = JSON.stringify(await world.connection.collection('users').find().toArray());
    for (const secret of [number, person.name, person.idNumber, person.phone, person.openid])
      expect(stored).not.toContain(secret);
  });

  it('refuses another person’s card, and does not guess while the bank is away', async () => {
    const { token } = await world.boundMember();
    const other = world.invent();
    // Another family name than the member's, for the bank compares names.
    other.name = '另一个人';
    expect((await add(token, other.cards[0]).expect(422)).body.code).toBe('identity.card-mismatch');
    world.outside.away.set('bank', 'unknown');
    expect((await add(token, other.cards[0]).expect(503)).body.code).toBe('identity.check-unavailable');
    world.outside.away.clear();
    expect(await list(token)).toEqual([]);
  });

  it('takes a number as it is pasted, and a holder whom the bank writes in another way', async () => {
    const { person, token } = await world.boundMember();
    person.writtenAs = { bank: ` ${[...person.name].join('　')}` };
    const number = person.cards[0] ?? '';
    const pasted = `${number.slice(0, 4)}-${number.slice(4, 8)} ${number.slice(8)}`;
    const card = (await add(token, pasted).expect(201)).body;
    expect(card.last4).toBe(number.slice(-4));
    const userId = (await world.identity.members.findUserIdByOpenid(person.openid)) ?? '';
    const found = await world.identity.members.findCard(userId, card.cardId);
    expect(found).toMatchObject({ number, holderSure: true });
  });

  it('leaves to a person a holder with a character that the bank has not got', async () => {
    const { person, token } = await world.boundMember();
    person.writtenAs = { bank: `${person.name[0]}?${person.name.slice(2)}` };
    const card = (await add(token, person.cards[0]).expect(201)).body;
    const userId = (await world.identity.members.findUserIdByOpenid(person.openid)) ?? '';
    expect(await world.identity.members.findCard(userId, card.cardId)).toMatchObject({ holderSure: false });
  });

  it('gives the same card back when it is added again, ten times at once', async () => {
    const { person, token } = await world.boundMember();
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(token, person.cards[0])));
    expect(new Set(answers.map((answer) => answer.body.cardId)).size).toBe(1);
    expect(await list(token)).toHaveLength(1);
  });

  it('keeps five at most, also when seven come at once', async () => {
    const { person, token } = await world.boundMember();
    const answers = await Promise.all(person.cards.map((number) => add(token, number)));
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([
      201, 201, 201, 201, 201, 409, 409,
    ]);
    expect(await list(token)).toHaveLength(5);
  });

  it('removes a card, but none to which money is on its way and none of another member', async () => {
    const { person, token } = await world.boundMember();
    const { cardId } = (await add(token, person.cards[0]).expect(201)).body;
    const { token: otherToken } = await world.boundMember();
    expect((await remove(otherToken, cardId).expect(404)).body.code).toBe('identity.card-not-found');
    world.outside.cardsInUse.add(cardId);
    expect((await remove(token, cardId).expect(409)).body.code).toBe('identity.card-in-use');
    world.outside.cardsInUse.clear();
    await remove(token, cardId).expect(204);
    await remove(token, cardId).expect(404);
    expect(await list(token)).toEqual([]);
  });
});
