import jsonwebtoken from 'jsonwebtoken';
import { IdentityWorld } from '../testing/identity-world';

let world: IdentityWorld;
beforeAll(async () => {
  world = await IdentityWorld.open();
});
afterAll(() => world.close());

const sid = (token: string) => (jsonwebtoken.decode(token) as { sid: string }).sid;
const me = (token: string) => world.call('GET', '/api/v1/me', token);

describe('binding', () => {
  it('refuses a stranger', async () => {
    const answer = await world.bind(world.invent(), 'no-token').expect(401);
    expect(answer.body.code).toBe('session.missing');
  });

  it('proves the person, rotates the session and kills the old one', async () => {
    const person = world.invent();
    const before = await world.wechatLogin(person);
    const grant = (await world.bind(person, before.token).expect(200)).body;
    expect(grant.me).toMatchObject({ bound: true, nameMasked: `${person.name[0]}**`, hasWechat: true });
    expect(sid(grant.token)).not.toBe(sid(before.token));
    await me(before.token).expect(401);
    await world.call('POST', '/api/v1/session/renewal', before.token).expect(401);
    await me(grant.token).expect(200);
  });

  it('hands the whole person to other modules, with the consent that was kept before asking', async () => {
    const { person } = await world.boundMember();
    const userId = await world.identity.members.findUserIdByOpenid(person.openid);
    const proven = await world.identity.members.getPerson(userId ?? '');
    const { name, idNumber, phone, openid, memberNo } = person;
    const document = { kind: 'resident-id', number: idNumber };
    expect(proven).toMatchObject({ userId, name, document, phone, openid, memberNo, nameSure: true });
    expect(world.outside.consentsSeen).toContain(proven.consentReference);
    const consent = await world.connection
      .collection<{ _id: string }>('consents')
      .findOne({ _id: proven.consentReference });
    expect(consent).toMatchObject({ userId, purpose: 'identity-check' });
  });

  it('needs a name and number that belong together, a fund account and a living exchange', async () => {
    const person = world.invent();
    const { token } = await world.wechatLogin(person);
    const wrongName = await world.bind({ ...person, name: '别人名' }, token).expect(422);
    expect(wrongName.body.code).toBe('identity.mismatch');
    const elsewhere = { ...world.invent(), memberNo: '' };
    world.outside.people.push(elsewhere);
    world.outside.people.splice(world.outside.people.length - 2, 1);
    expect((await world.bind(elsewhere, token).expect(422)).body.code).toBe('identity.member-unknown');
    world.outside.away.set('data-exchange', 'unknown');
    expect((await world.bind(person, token).expect(503)).body.code).toBe('identity.check-unavailable');
    world.outside.away.clear();
    await world.bind(person, token).expect(200);
  });

  it.each([
    ['another dot, width and blanks', '阿依古丽·买买提', ' 阿依古丽•买买提\u200B', '阿依古丽．买买提'],
    ['marks, case and apostrophe', "O'Brien José", 'O’BRIEN  JOSE', "o'brien josé"],
  ])(
    'takes a name that registers write with %s, and shows it as the identity register does',
    async (...row) => {
      const [, name, typed, ledger] = row;
      const person = Object.assign(world.invent(), { name, writtenAs: { ledger } });
      const { token } = await world.wechatLogin(person);
      await world.bind({ ...person, name: typed }, token).expect(200);
      const userId = await world.identity.members.findUserIdByOpenid(person.openid);
      expect(await world.identity.members.getPerson(userId ?? '')).toMatchObject({ name, nameSure: true });
    },
  );

  it.each(['王?', '王\uE863', '王□'])(
    'binds one whose name the register holds as %j, as the person writes it, for a person to look at',
    async (identity) => {
      const person = Object.assign(world.invent(), { name: '王㛃', writtenAs: { identity } });
      const { token } = await world.wechatLogin(person);
      await world.bind(person, token).expect(200);
      const userId = await world.identity.members.findUserIdByOpenid(person.openid);
      const proven = await world.identity.members.getPerson(userId ?? '');
      expect(proven).toMatchObject({ name: '王㛃', nameSure: false });
    },
  );

  it('does not tie an account that the ledger keeps under the name of somebody else', async () => {
    const person = Object.assign(world.invent(), { writtenAs: { ledger: '别人名' } });
    const { token } = await world.wechatLogin(person);
    const answer = await world.bind(person, token).expect(422);
    expect(answer.body.code).toBe('identity.account-name-differs');
    expect((await me(token).expect(200)).body.bound).toBe(false);
  });

  it('takes a number as it is pasted: in groups, full width, with a small x', async () => {
    const person = world.invent();
    const { token } = await world.wechatLogin(person);
    const wide = [...person.idNumber.toLowerCase()].map((one) =>
      /\d/.test(one) ? String.fromCodePoint(one.codePointAt(0)! + 0xfee0) : one,
    );
    const number = ` ${wide.slice(0, 6).join('')} ${wide.slice(6, 14).join('')}-${wide.slice(14).join('')}`;
    await world.bind({ ...person, idNumber: number }, token).expect(200);
  });

  it('keeps an SMS code good while the exchange is away, and uses it up with the binding', async () => {
    const person = world.invent();
    const { token } = await world.wechatLogin(person);
    const proof = { by: 'sms', phone: person.phone, code: await world.sendCode(person.phone) };
    world.outside.away.set('data-exchange', 'unavailable');
    await world.bind(person, token, proof).expect(503);
    world.outside.away.clear();
    const grant = (await world.bind(person, token, proof).expect(200)).body;
    expect((await world.bind(person, grant.token, proof).expect(401)).body.code).toBe(
      'identity.sms-code-wrong',
    );
  });

  it('refuses an identity that another openid holds, and an account that is somebody else', async () => {
    const { person: owner, token: ownerToken } = await world.boundMember();
    const thief = world.invent();
    const { token } = await world.wechatLogin(thief);
    const answer = await world.bind(owner, token, world.wechatPhoneProof(thief.phone)).expect(409);
    expect(answer.body.code).toBe('identity.already-bound');
    expect((await world.bind(thief, ownerToken).expect(409)).body.code).toBe('identity.already-bound');
    expect((await me(ownerToken).expect(200)).body.bound).toBe(true);
  });

  it('binds an identity once when two accounts try at once', async () => {
    const person = world.invent();
    const others = [world.invent(), world.invent(), world.invent(), world.invent()];
    const tokens = await Promise.all(others.map(async (other) => (await world.wechatLogin(other)).token));
    const answers = await Promise.all(
      tokens.map((token, index) =>
        world.bind(person, token, world.wechatPhoneProof(others[index]?.phone ?? '')),
      ),
    );
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409]);
  });

  it('lets no more than ten tries a day find out about others', async () => {
    const { token } = await world.wechatLogin(world.invent());
    const stranger = { ...world.invent(), name: '没有此人' };
    for (let count = 0; count < 10; count += 1) await world.bind(stranger, token).expect(422);
    const answer = await world.bind(stranger, token).expect(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('refuses unknown fields, operators and an ID number with a wrong check digit, and asks nobody', async () => {
    const person = world.invent();
    const { token } = await world.wechatLogin(person);
    const asked = world.outside.consentsSeen.length;
    const body = {
      name: person.name,
      document: { kind: 'resident-id', number: person.idNumber },
      phoneProof: { by: 'session' },
      consent: true,
    };
    const lastWrong = person.idNumber.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    for (const wrong of [
      { ...body, bound: true },
      { ...body, consent: false },
      { ...body, document: { kind: 'resident-id', number: lastWrong } },
      { ...body, document: { kind: 'resident-id', number: { $ne: '' } } },
      { ...body, document: { kind: 'library-card', number: person.idNumber } },
      { ...body, document: person.idNumber },
    ])
      await world.call('POST', '/api/v1/me/binding', token).send(wrong).expect(400);
    expect(world.outside.consentsSeen).toHaveLength(asked);
  });
});

describe('one person on the web and in WeChat', () => {
  it('binds on the web with the phone of the session', async () => {
    const person = world.invent();
    const { token } = await world.smsLogin(person.phone);
    const grant = (await world.bind(person, token, { by: 'session' }).expect(200)).body;
    expect(grant.me).toMatchObject({ bound: true, hasWechat: false });
  });

  it('signs in by SMS as the person whose phone it is', async () => {
    const { person } = await world.boundMember();
    expect((await world.smsLogin(person.phone)).me).toMatchObject({ bound: true, hasWechat: true });
  });

  it('joins WeChat to the web account of one who proves its phone', async () => {
    const person = world.invent();
    const web = await world.smsLogin(person.phone);
    const bound = (await world.bind(person, web.token, { by: 'session' }).expect(200)).body;
    const wechat = await world.wechatLogin(person);
    const grant = (await world.bind(person, wechat.token).expect(200)).body;
    expect(grant.me).toMatchObject({ bound: true, hasWechat: true });
    expect((await me(bound.token).expect(200)).body.hasWechat).toBe(true);
    expect((await world.wechatLogin(person)).me.bound).toBe(true);
  });

  it('does not join for one who only knows name and number', async () => {
    const person = world.invent();
    const web = await world.smsLogin(person.phone);
    await world.bind(person, web.token, { by: 'session' }).expect(200);
    const thief = world.invent();
    const { token } = await world.wechatLogin(thief);
    await world.bind(person, token, world.wechatPhoneProof(thief.phone)).expect(409);
  });

  it('gives a number to whoever proved it last and tells the one before', async () => {
    const { person: first, token: firstToken } = await world.boundMember();
    const second = world.invent();
    const { token } = await world.wechatLogin(second);
    world.wait(1);
    await world.bind(second, token, world.wechatPhoneProof(first.phone)).expect(200);
    expect((await world.smsLogin(first.phone)).me.nameMasked).toBe(`${second.name[0]}**`);
    const log = (await world.call('GET', '/api/v1/me/security-log', firstToken).expect(200)).body;
    expect(log.events[0].words).toContain('已由另一个账号验证');
  });
});
