import { deskPhoneEndpoints, memberEndpoints, staffEndpoints, type EndpointShape } from '@gjj/shared-types';
import type { StaffSession } from '../../../http/context';
import { IdentityWorld } from '../testing/identity-world';

let world: IdentityWorld;
let clerk: Officer;
beforeAll(async () => {
  world = await IdentityWorld.open();
  clerk = await officer('desk-clerk');
});
afterAll(() => world.close());

const { getDeskIntake } = deskPhoneEndpoints;
let cases = 0;

/** An officer at the console, with the token of their session. */
type Officer = StaffSession & { token: string };

async function officer(username: string): Promise<Officer> {
  const account = { username, name: '试用收件员', role: 'clerk', districtCode: '450721' } as const;
  const password = 'Test-clerk-of-2026';
  await world.identity.staff.upsert([{ ...account, password }]);
  const signIn = await world.call('POST', '/staff/v1/session').send({ username, password }).expect(200);
  const { token } = signIn.body as { token: string };
  return { ...(await read(token, staffEndpoints.getStaffMe)), token } as Officer;
}

async function read(token: string, endpoint: EndpointShape) {
  return (await world.identity.sessions.read(`Bearer ${token}`, endpoint))!;
}

const refusal = (answer: Promise<unknown>) =>
  answer.then(
    () => 'none',
    (error: { code: string }) => error.code,
  );
const refusalOf = (token: string, endpoint: EndpointShape = getDeskIntake) => refusal(read(token, endpoint));

const open = (of: StaffSession, caseId = `case-${(cases += 1)}`) =>
  world.identity.deskPhones.open({ caseId, officer: of }).then((phone) => ({ ...phone, caseId }));
const join = (code: string) => world.call('POST', '/desk-phone/v1/session').send({ code });
const joined = async (code: string) => (await join(code).expect(200)).body.token as string;

describe('a phone at the desk', () => {
  it('is bound to its intake and its officer, for ten minutes', async () => {
    const { caseId, code, secondsLeft } = await open(clerk);
    expect(secondsLeft).toBe(600);
    const token = await joined(code);
    const { token: _own, ...known } = clerk;
    expect(await read(token, getDeskIntake)).toMatchObject({ kind: 'desk-phone', caseId, officer: known });
    expect(await world.identity.deskPhones.find(caseId)).toEqual({
      joined: true,
      codeSecondsLeft: 0,
      secondsLeft: 600,
    });
    world.wait(599);
    expect(await refusalOf(token)).toBe('none');
    world.wait(1);
    expect(await refusalOf(token)).toBe('session.expired');
    expect(await world.identity.deskPhones.find(caseId)).toBeNull();
  });

  it('is taken by its code once, and a code that was photographed is worth nothing afterwards', async () => {
    const { code } = await open(clerk);
    expect(code).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/);
    const answers = await Promise.all(Array.from({ length: 10 }, () => join(code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await join(code).expect(410)).body.code).toBe('desk-phone.code-over');
    expect((await join('abcd-efgh-jkmn').expect(410)).body.code).toBe('desk-phone.code-over');
  });

  it('keeps its code for two minutes in Redis, and no code that could be read there', async () => {
    const { code } = await open(clerk);
    const keys = await world.redis.keys('desk-code:*');
    expect(keys.join()).not.toContain(code);
    const lives = await Promise.all(keys.map((key) => world.redis.ttl(key)));
    expect(Math.max(...lives)).toBeLessThanOrEqual(120);
    expect(Math.max(...lives)).toBeGreaterThan(100);
  });

  it('ends when a new one is opened for the intake, and its code with it', async () => {
    const first = await open(clerk);
    const token = await joined(first.code);
    const unused = await open(clerk, first.caseId);
    expect(await refusalOf(token)).toBe('session.expired');
    const other = await joined((await open(clerk)).code);
    const second = await joined((await open(clerk, first.caseId)).code);
    await join(unused.code).expect(410);
    expect(await Promise.all([refusalOf(second), refusalOf(other)])).toEqual(['none', 'none']);
    const many = await Promise.all(Array.from({ length: 10 }, () => open(clerk, first.caseId)));
    const answers = await Promise.all(many.map((phone) => join(phone.code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('ends when the window says so, when its officer signs out and when the account is shut', async () => {
    const leaver = await officer('desk-leaver');
    const ended = await open(clerk);
    const token = await joined(ended.code);
    await world.identity.deskPhones.end(ended.caseId);
    expect(await refusalOf(token)).toBe('session.expired');

    const left = await joined((await open(leaver)).code);
    await world.call('POST', '/staff/v1/session/sign-out', leaver.token).expect(204);
    expect(await refusalOf(left)).toBe('session.expired');

    const fired = await officer('desk-fired');
    const shut = await joined((await open(fired)).code);
    const { username, name, role, districtCode } = fired;
    const account = { username, name, role, districtCode, password: '-' };
    await world.identity.staff.upsert([{ ...account, disabled: true }]);
    expect(await refusalOf(shut)).toBe('session.expired');
  });

  it('opens no other door, and no other token opens its own', async () => {
    const token = await joined((await open(clerk)).code);
    for (const endpoint of [memberEndpoints.listCases, staffEndpoints.getIntake, staffEndpoints.getStaffMe])
      expect(await refusalOf(token, endpoint)).toBe('session.missing');
    expect(await refusalOf(clerk.token)).toBe('session.missing');
  });

  it('begins no idle time of its officer anew', async () => {
    const token = await joined((await open(clerk)).code);
    await world.redis.expire(`session:${clerk.sessionId}`, 90);
    expect(await refusalOf(token)).toBe('none');
    expect(await world.redis.ttl(`session:${clerk.sessionId}`)).toBeLessThanOrEqual(90);
  });
});
