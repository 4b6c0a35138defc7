import { IdentityWorld } from '../testing/identity-world';

let world: IdentityWorld;
beforeAll(async () => {
  world = await IdentityWorld.open();
});
afterAll(() => world.close());

const first = 'Test-reviewer-2026';
const own = 'a boat on the Qin river';
const signIn = (username: string, password: string) =>
  world.call('POST', '/staff/v1/session').send({ username, password });
const change = (username: string, password: string, newPassword: string) =>
  world.call('POST', '/staff/v1/password').send({ username, password, newPassword });
const staffMe = (token: string) => world.call('GET', '/staff/v1/me', token);

async function hire(username: string): Promise<string> {
  const role = 'reviewer' as const;
  const account = { username, name: '试用审核员', role, districtCode: '450721', password: first };
  await world.identity.staff.upsert([account]);
  return (await signIn(username, first).expect(200)).body.token as string;
}

describe('changing one’s password', () => {
  it('refuses a stranger, and counts the guesses with those of signing in', async () => {
    await hire('anna');
    for (let count = 0; count < 5; count += 1)
      expect((await change('anna', 'wrong', own).expect(401)).body.code).toBe('identity.credentials-wrong');
    await change('anna', first, own).expect(423);
    await signIn('anna', first).expect(423);
  });

  it('needs the old one, ends every session, and is traced', async () => {
    const token = await hire('berta');
    await change('berta', first, own).expect(204);
    await staffMe(token).expect(401);
    await signIn('berta', first).expect(401);
    await signIn('berta', own).expect(200);
    expect(world.staffEvents.map(({ event }) => event)).toContain('staff.password-changed');
  });

  it.each([
    ['short', '至少 12 个字符'],
    [first, '不一样'],
    ['xx-clara-2026-xx', '用户名'],
    ['1212121212121212', '太简单'],
  ])('takes none that is no better: %s', async (newPassword, words) => {
    await hire('clara');
    const { body } = await change('clara', first, newPassword).expect(400);
    expect(body.fields.newPassword).toContain(words);
    await signIn('clara', first).expect(200);
  });
});

describe('a password that the operator gives', () => {
  it('is for choosing another one and opens nothing; sessions and lock-out end', async () => {
    const token = await hire('dora');
    for (let count = 0; count < 5; count += 1) await signIn('dora', 'wrong').expect(401);
    await signIn('dora', first).expect(423);
    const oneTime = (await world.identity.resetStaffPassword('dora'))!;
    expect(oneTime).toMatch(/^([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}$/);
    await staffMe(token).expect(401);
    await signIn('dora', first).expect(401);
    const { body } = await signIn('dora', oneTime).expect(403);
    expect(body.code).toBe('identity.password-change-needed');
    expect(body.token).toBeUndefined();
    await change('dora', oneTime, own).expect(204);
    await signIn('dora', oneTime).expect(401);
    await signIn('dora', own).expect(200);
    expect(world.staffEvents.map(({ event }) => event)).toContain('staff.password-reset');
  });

  it('is another each time, good for 72 hours, and nobody’s where nobody has the name', async () => {
    await hire('emma');
    const early = (await world.identity.resetStaffPassword('emma'))!;
    const late = (await world.identity.resetStaffPassword('emma'))!;
    expect(late).not.toBe(early);
    await change('emma', early, own).expect(401);
    world.wait(72 * 3600);
    await signIn('emma', late).expect(401);
    await change('emma', late, own).expect(401);
    expect(await world.identity.resetStaffPassword('nobody')).toBeNull();
  });

  it('is kept as scrypt only', async () => {
    await hire('frida');
    const oneTime = (await world.identity.resetStaffPassword('frida'))!;
    const record = await world.connection.collection('staff_accounts').findOne({ username: 'frida' });
    expect(JSON.stringify(record)).not.toContain(oneTime);
  });
});
