import { IdentityWorld } from '../testing/identity-world';
import type { StaffAccountSeed } from '../staff-directory';

let world: IdentityWorld;
beforeAll(async () => {
  world = await IdentityWorld.open();
});
afterAll(() => world.close());

const officer: StaffAccountSeed = {
  username: 'test-reviewer',
  name: '试用审核员',
  role: 'reviewer',
  districtCode: '450721',
  password: 'Test-reviewer-2026',
};
const signIn = (username: string, password: string) =>
  world.call('POST', '/staff/v1/session').send({ username, password });
const staffMe = (token?: string) => world.call('GET', '/staff/v1/me', token);

async function hire(username: string): Promise<{ account: StaffAccountSeed; token: string }> {
  const account = { ...officer, username };
  await world.identity.staff.upsert([account]);
  return { account, token: (await signIn(username, account.password).expect(200)).body.token };
}

describe('staff sessions', () => {
  it('refuse a stranger', async () => {
    expect((await signIn('nobody', 'nothing').expect(401)).body.code).toBe('identity.credentials-wrong');
    await staffMe().expect(401);
    await world.call('POST', '/staff/v1/session/renewal').expect(401);
    await world.call('POST', '/staff/v1/session/sign-out').expect(401);
  });

  it('tell who is signed in and what the role may do', async () => {
    const { token } = await hire('anna');
    const { body } = await staffMe(token).expect(200);
    expect(body).toMatchObject({ username: 'anna', role: 'reviewer', districtName: '灵山县' });
    expect(body.permissions).toContain('case:decide');
  });

  it('trace who came in, by id', async () => {
    const { token } = await hire('berta');
    const { staffId, role } = world.staffEvents.at(-1) ?? {};
    expect(role).toBe('reviewer');
    expect((await world.identity.staff.findById(staffId ?? ''))?.username).toBe('berta');
    const traces = world.connection.collection('traces');
    expect(
      await traces.countDocuments({ event: 'staff.signed-in', 'actor.kind': 'anonymous' }),
    ).toBeGreaterThan(0);
    await staffMe(token).expect(200);
    expect(await traces.countDocuments({ event: 'staff.me-read', 'actor.id': staffId })).toBe(1);
  });

  it('are no use at a member’s door', async () => {
    const { token } = await hire('bella');
    expect((await world.call('GET', '/api/v1/me', token).expect(401)).body.code).toBe('session.missing');
  });

  it('renew silently, slide half an hour, and end after ten hours', async () => {
    const { token } = await hire('clara');
    const renew = () => world.call('POST', '/staff/v1/session/renewal', token);
    world.wait(3 * 3600);
    await staffMe(token).expect(401);
    await staffMe((await renew().expect(200)).body.token).expect(200);
    world.wait(7 * 3600);
    await renew().expect(401);
  });

  it('end with signing out', async () => {
    const { token } = await hire('dora');
    await world.call('POST', '/staff/v1/session/sign-out', token).expect(204);
    await staffMe(token).expect(401);
  });

  it('follow the account at once: another role, then none', async () => {
    const { account, token } = await hire('emma');
    await world.identity.staff.upsert([{ ...account, role: 'auditor' }]);
    expect((await staffMe(token).expect(200)).body.permissions).not.toContain('case:decide');
    await world.identity.staff.upsert([{ ...account, disabled: true }]);
    expect((await staffMe(token).expect(401)).body.code).toBe('session.expired');
    await signIn('emma', account.password).expect(401);
    await world.identity.staff.upsert([account]);
    await staffMe(token).expect(401);
  });
});

describe('passwords', () => {
  it('are stored as scrypt with a salt each, and seeding again keeps them', async () => {
    const [first, second] = [await hire('frida'), await hire('gerda')];
    const records = await world.connection.collection('staff_accounts').find().toArray();
    const salts = records.map((record) => record['password'].salt);
    expect(new Set(salts).size).toBe(salts.length);
    expect(JSON.stringify(records)).not.toContain(first.account.password);
    await world.identity.staff.upsert([{ ...second.account, password: 'Another-password-1' }]);
    await signIn('gerda', second.account.password).expect(200);
  });

  it('lock the name after five wrong ones, counted truly when twenty come at once', async () => {
    const { account } = await hire('hanna');
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn('hanna', 'wrong')));
    const codes = answers.map((answer) => answer.body.code);
    expect(codes.filter((code) => code === 'identity.credentials-wrong')).toHaveLength(5);
    expect(codes.filter((code) => code === 'identity.locked')).toHaveLength(15);
    const locked = await signIn('hanna', account.password).expect(423);
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(14 * 60);
    expect(Number(locked.headers['retry-after'])).toBeLessThanOrEqual(15 * 60);
    for (const key of await world.redis.keys('staff-sign-in:*')) await world.redis.pexpire(key, 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await signIn('hanna', account.password).expect(200);
  });

  it('lock a name that nobody has in the same way', async () => {
    for (let count = 0; count < 5; count += 1) await signIn('ghost', 'wrong').expect(401);
    await signIn('ghost', 'wrong').expect(423);
  });

  it('forget the wrong ones once the right one came', async () => {
    const { account } = await hire('ida');
    for (let count = 0; count < 4; count += 1) await signIn('ida', 'wrong').expect(401);
    await signIn('ida', account.password).expect(200);
    await signIn('ida', 'wrong').expect(401);
    await signIn('ida', account.password).expect(200);
  });
});

describe('the staff directory', () => {
  it('keeps an officer’s ID number sealed, and gives its keyed hash', async () => {
    const { idNumber } = world.invent();
    await world.identity.staff.upsert([{ ...officer, username: 'jana', idNumber }]);
    const record = await world.connection.collection('staff_accounts').findOne({ username: 'jana' });
    const person = await world.identity.staff.findById(String(record?._id));
    expect(person?.idNumberIndexes).toEqual([world.sealer.indexOf('id-number', idNumber)]);
    expect(JSON.stringify(record)).not.toContain(idNumber);
    expect(await world.identity.staff.findById('nobody')).toBeNull();
  });
});
