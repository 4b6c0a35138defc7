import { memberEndpoints, staffEndpoints, staffRoles } from '@gjj/shared-types';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { rawCall } from '../testing/raw-call';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { deskPhoneToken, notBoundToken, purchaseInHand } from './testing/purchase-in-hand';
import { endsSession, everyEndpoint, sampleCall, type SampleSubjects } from './testing/sample-calls';

type Token = (fresh: boolean) => Promise<string | null>;

let world: WholeWorld;
let subjects: SampleSubjects;
let owner: MemberClient;
beforeAll(async () => {
  world = await startWholeWorld();
  owner = await world.member('nong-maifang');
  subjects = await caseInHand();
}, 120_000);
afterAll(() => world.stop());

async function caseInHand(): Promise<SampleSubjects> {
  const { caseId, documents, cardId } = await purchaseInHand(owner);
  const messageId = await waitUntil(async () => (await owner.case(caseId)).messages[0]?.messageId);
  const { accounts } = await owner.call(memberEndpoints.getAccounts, {});
  const { documentId } = documents[0]!;
  return { caseId, documentId, cardId: cardId!, messageId, accountNo: accounts[0]!.accountNo };
}

/** Signs in once, and again for the calls that end a session. */
function keeping(signIn: () => Promise<string | null>): Token {
  let kept: Promise<string | null> | undefined;
  return (fresh) => (fresh || kept === undefined ? (kept = signIn()) : kept);
}

function callers(): [string, Token][] {
  const staff = (username: string) => {
    const once = keeping(async () => (await world.staff(username)).token);
    return () => once(false);
  };
  const member = (key: string) => keeping(async () => (await world.member(key)).token);
  return [
    ['anonymous', async () => null],
    ['not bound', keeping(() => notBoundToken(world))],
    ['another member', member('lu-zhiyuan')],
    ['the member', member('nong-maifang')],
    ...staffRoles.map((role): [string, Token] => [role, staff(`lingshan-${role}`)]),
    ['clerk of another district', staff('pubei-clerk')],
    ['phone at the desk', keeping(() => deskPhoneToken(world, subjects.caseId))],
  ];
}

describe('every route × every caller', () => {
  it('answers as agreed: status and code, by caller', async () => {
    const matrix: Record<string, Record<string, string[]>> = {};
    for (const [index, [caller, token]] of callers().entries())
      for (const entry of everyEndpoint()) {
        const call = sampleCall(entry, subjects, index);
        const { status, code } = await rawCall(world.baseUrl, {
          ...call,
          token: await token(endsSession(entry)),
        });
        const row = (matrix[`${entry[1].method} ${entry[1].path}`] ??= {});
        (row[`${status} ${code}`.trim()] ??= []).push(caller);
      }
    expect(
      Object.fromEntries(
        Object.entries(matrix).map(([route, row]) => [
          route,
          Object.entries(row).map(([answer, who]) => `${answer}: ${who.join(', ')}`),
        ]),
      ),
    ).toMatchSnapshot();
  }, 600_000);

  it.each(everyEndpoint().filter(([, { audience }]) => audience !== 'public'))(
    '%s refuses the stranger before it reads anything of the call',
    async (_name, { method, path }) => {
      const answer = await rawCall(world.baseUrl, { method, path, body: '{"$where":1' });
      expect(answer).toMatchObject({ status: 401, code: 'session.missing' });
    },
  );

  it('leaves the case as it was: no call above has moved it', async () => {
    owner = await world.member('nong-maifang');
    const { state, timeline } = await owner.case(subjects.caseId);
    expect(state).toBe('received');
    expect(timeline).toHaveLength(1);
  });

  it('has the routes of the contract, no more and no less', () => {
    const contract = new Set(everyEndpoint().map(([, endpoint]) => endpoint));
    const served = world.container.routes.map(({ endpoint }) => endpoint);
    expect(new Set(served)).toEqual(contract);
    expect(served).toHaveLength(contract.size);
  });

  it('gives no hint of a case that is not there', async () => {
    const missing = await rawCall(world.baseUrl, { path: `/api/v1/cases/${newId()}`, token: owner.token });
    const stranger = await world.member('lu-zhiyuan');
    const others = await rawCall(world.baseUrl, {
      path: `/api/v1/cases/${subjects.caseId}`,
      token: stranger.token,
    });
    const withoutId = (text: string) => ({ ...JSON.parse(text), requestId: '' }) as object;
    expect(withoutId(others.text)).toEqual(withoutId(missing.text));
  });
});

it('takes a role away within a minute, in the middle of a session', async () => {
  const officer = await world.staff('centre-reviewer-2');
  await officer.call(staffEndpoints.getStaffCase, { params: { caseId: subjects.caseId } });
  const account = {
    username: 'centre-reviewer-2',
    name: '市本级审核二',
    districtCode: '450700',
    password: '-',
  };
  await world.container.identity.staff.upsert([{ ...account, role: 'catalogue-admin' }]);
  const params = { caseId: subjects.caseId };
  expect(await officer.refusal(staffEndpoints.getStaffCase, { params })).toBe('access.forbidden');
  await world.container.identity.staff.upsert([{ ...account, role: 'reviewer', disabled: true }]);
  expect(await officer.refusal(staffEndpoints.getStaffCase, { params })).toBe('session.expired');
});
