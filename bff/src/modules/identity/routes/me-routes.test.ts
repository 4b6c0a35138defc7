import { IdentityWorld } from '../testing/identity-world';

let world: IdentityWorld;
beforeAll(async () => {
  world = await IdentityWorld.open();
});
afterAll(() => world.close());

const me = (token?: string) => world.call('GET', '/api/v1/me', token);

describe('phone', () => {
  const change = (token: string | undefined, phoneProof: object) =>
    world.call('PUT', '/api/v1/me/phone', token).send({ phoneProof });

  it('refuses a stranger and one whose identity is not proven', async () => {
    await change(undefined, { by: 'session' }).expect(401);
    const { token } = await world.wechatLogin(world.invent());
    const answer = await change(token, world.wechatPhoneProof('15400009999')).expect(403);
    expect(answer.body.code).toBe('identity.not-bound');
  });

  it('changes to a number that was proven, and to no other', async () => {
    const { person, token } = await world.boundMember();
    const phone = '15400008888';
    const code = await world.sendCode(phone);
    const wrong = code === '000000' ? '000001' : '000000';
    await change(token, { by: 'sms', phone, code: wrong }).expect(401);
    await change(token, { by: 'session' }).expect(400);
    await change(token, { by: 'wechat', code: 'made-up' }).expect(401);
    const answer = await change(token, { by: 'sms', phone, code }).expect(200);
    expect(answer.body.phoneMasked).toBe('154****8888');
    expect((await world.smsLogin(person.phone)).me.bound).toBe(false);
  });
});

describe('preferences and security log', () => {
  it('refuse a stranger', async () => {
    await world.call('PUT', '/api/v1/me/preferences').send({ elderMode: true }).expect(401);
    await world.call('GET', '/api/v1/me/security-log').expect(401);
    await me().expect(401);
  });

  it('keeps the large text', async () => {
    const { token } = await world.wechatLogin(world.invent());
    await world.call('PUT', '/api/v1/me/preferences', token).send({ elderMode: true }).expect(200);
    expect((await me(token).expect(200)).body.elderMode).toBe(true);
  });

  it('tells a member what happened to their account, newest first, and nothing of others', async () => {
    const { person, token } = await world.boundMember();
    const userId = await world.identity.members.findUserIdByOpenid(person.openid);
    world.wait(1);
    await world.identity.members.recordSecurityEvent(
      userId ?? '',
      '工作人员查看了您的手机号',
      '灵山县 · 审核',
    );
    const { events } = (await world.call('GET', '/api/v1/me/security-log', token).expect(200)).body;
    expect(events.map((event: { words: string }) => event.words)).toEqual([
      '工作人员查看了您的手机号',
      expect.stringMatching(/实名认证|登录/),
      expect.stringMatching(/实名认证|登录/),
    ]);
  });
});
