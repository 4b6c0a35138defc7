import { memberEndpoints, rulesOf, staffEndpoints, type Answers, type StaffRole } from '@gjj/shared-types';
import { purchaseAnswers } from '../../http/testing/purchase-in-hand';
import type { MemberClient } from '../../testing/member-client';
import { photo } from '../../testing/photos';
import { rawCall } from '../../testing/raw-call';
import type { StaffClient } from '../../testing/staff-client';
import { waitUntil } from '../../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../../testing/whole-world';

let world: WholeWorld;
let member: MemberClient;
beforeAll(async () => {
  world = await startWholeWorld();
  member = await world.member('nong-maifang');
}, 120_000);
afterAll(() => world.stop());

const answers: Answers = purchaseAnswers;
const grounds = {
  facts: '发票不是这套房的',
  rule: '住房公积金管理条例第二十四条',
  reason: '没有购房',
  remedies: '可以申请复核',
};

/** A home purchase handed in; the one before it is withdrawn first. */
async function handedIn(): Promise<{ params: { caseId: string }; documentId: string }> {
  const files = { 'filed-contract': await photo(), invoice: await photo('#ddd') };
  const { caseId, documents } = await member.apply('W01', { answers, amountFen: 100_000, files });
  await world.staff('centre-acceptor-1').then((officer) => officer.until(caseId, 'received'));
  return { params: { caseId }, documentId: documents[0]!.documentId };
}

async function withdraw(params: { caseId: string }): Promise<void> {
  const { version } = await member.case(params.caseId);
  await member.call(memberEndpoints.withdrawCase, { params, body: { version } });
}

async function toReview(params: { caseId: string }, username = 'centre-acceptor-1') {
  const acceptor = await world.staff(username);
  const { version } = await acceptor.case(params.caseId);
  await acceptor.call(staffEndpoints.acceptCase, { params, body: { version } });
  return acceptor.until(params.caseId, 'review');
}

/** Both answers of two calls made at once, the accepted one first. */
async function atOnce(...calls: (() => Promise<{ status: number; text: string; code: string }>)[]) {
  const answersOfBoth = await Promise.all(calls.map((call) => call()));
  return answersOfBoth.toSorted((left, right) => left.status - right.status);
}

function post(client: StaffClient, path: string, body: object) {
  const { token } = client;
  return () => rawCall(world.baseUrl, { method: 'POST', path, token, body: JSON.stringify(body) });
}

describe('two officers at once', () => {
  it('claim: one has it, the other is told who; released, it is free again', async () => {
    const { params } = await handedIn();
    const first = await world.staff('centre-acceptor-1');
    const second = await world.staff('centre-acceptor-2');
    const { version } = await first.case(params.caseId);
    const path = `/staff/v1/cases/${params.caseId}/claim`;
    const [won, lost] = await atOnce(post(first, path, { version }), post(second, path, { version }));
    expect([won!.status, lost!.status]).toEqual([200, 409]);
    const claimed = JSON.parse(won!.text) as { ownerName: string; version: number };
    const [owner, other] = claimed.ownerName === '市本级受理一' ? [first, second] : [second, first];
    const seen = await other.case(params.caseId);
    expect(seen).toMatchObject({ ownerName: claimed.ownerName, mine: false });
    const late = await post(other, path, { version: seen.version })();
    expect(late).toMatchObject({ status: 409, code: 'case.owned-by-other' });
    expect(JSON.parse(late.text)).toMatchObject({ extra: { owner: claimed.ownerName } });
    const accept = await post(other, `/staff/v1/cases/${params.caseId}/acceptance`, {
      version: seen.version,
    })();
    expect(accept.code).toBe('case.owned-by-other');
    const body = { version: seen.version };
    expect(await other.refusal(staffEndpoints.releaseCase, { params, body })).toBe('case.owned-by-other');
    const free = await owner.call(staffEndpoints.releaseCase, { params, body });
    expect(free.ownerName).toBeNull();
    await withdraw(params);
  }, 120_000);

  it('decide the same version: one 200, one 409 that says who did what, and one decision', async () => {
    const { params } = await handedIn();
    const { version } = await toReview(params);
    const one = await world.staff('centre-reviewer-1');
    const two = await world.staff('centre-reviewer-2');
    const base = `/staff/v1/cases/${params.caseId}`;
    const [won, lost] = await atOnce(
      post(one, `${base}/approval`, { version, amountFen: 90_000, opinion: '同意提取' }),
      post(two, `${base}/refusal`, { version, ...grounds }),
    );
    expect([won!.status, lost!.status, lost!.code]).toEqual([200, 409, 'case.version-conflict']);
    const { decision, timeline } = JSON.parse(won!.text) as {
      decision: { outcome: string };
      timeline: { action: string; by: string }[];
    };
    const told = (JSON.parse(lost!.text) as { extra: { by: string; state: string } }).extra;
    expect(timeline.at(-1)!.by).toContain(told.by);
    expect(['approved', 'paying', 'paid', 'closed', 'refused']).toContain(told.state);
    const ended = await member.until(params.caseId, decision.outcome === 'approved' ? 'closed' : 'refused');
    const decisions = ended.timeline.filter(({ action }) => action === 'approve' || action === 'refuse');
    expect(decisions).toHaveLength(1);
  }, 60_000);
});

const endings = [
  {
    name: '不予受理',
    endpoint: staffEndpoints.declineCase,
    preview: 'decline',
    state: 'not-accepted',
    grounds: {
      competentBody: '市住房和城乡建设局',
      rule: '住房公积金管理条例第二十四条',
      reason: '申请的是租房补贴，不是提取公积金',
      remedies: '可以自收到决定之日起 60 日内申请行政复议',
    },
    told: ['市住房和城乡建设局', '租房补贴', '第二十四条', '行政复议'],
  },
  {
    name: '退件',
    endpoint: staffEndpoints.returnCase,
    preview: 'return',
    state: 'returned',
    grounds: { reason: '合同是别人的房', howToFix: '请传自己的购房合同，再申请一次' },
    told: ['合同是别人的房', '请传自己的购房合同'],
  },
] as const;

describe.each(endings)('$name', ({ endpoint, preview, state, grounds: words, told }) => {
  async function toCorrection(params: { caseId: string }): Promise<void> {
    const officer = await world.staff('centre-acceptor-1');
    const { version } = await officer.case(params.caseId);
    const subject = { kind: 'material', materialCode: 'invoice' } as const;
    const items = [{ subject, reason: 'unclear' as const, howToFix: '请重拍发票' }];
    await officer.call(staffEndpoints.requestCorrection, { params, body: { version, items } });
  }

  it.each(['received', 'correction'])(
    'ends a case that is %s, tells why, and lets the member apply anew',
    async (from) => {
      const { params } = await handedIn();
      if (from === 'correction') await toCorrection(params);
      const officer = await world.staff('centre-acceptor-1');
      const { version } = await officer.case(params.caseId);
      const shown = await officer.call(staffEndpoints.previewNotice, {
        params,
        body: { action: preview, ...words } as never,
      });
      for (const part of told) expect(shown.body).toContain(part);
      const ended = await officer.call(endpoint, { params, body: { version, ...words } as never });
      expect(ended).toMatchObject({ state, decision: { outcome: state, by: 'person', amountFen: null } });
      expect(ended.allowedActions).not.toContain('accept');
      const seen = await member.case(params.caseId);
      expect(seen.decision).toMatchObject({ reason: words.reason });
      const message = await waitUntil(async () => {
        const { messages } = await member.call(memberEndpoints.listMessages, { query: {} });
        return messages.find(({ caseId, title }) => caseId === params.caseId && title === shown.title);
      });
      for (const part of told) expect(message.body).toContain(part);
      // The same item may be applied for anew, with what was filled in where it was given back.
      const anew = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W01' } });
      expect(anew.answers).toEqual(state === 'returned' ? answers : {});
      await withdraw({ caseId: anew.caseId });
    },
    60_000,
  );

  it('is not for a reviewer, nor once the case is accepted', async () => {
    const { params } = await handedIn();
    const { version } = await (await world.staff('centre-acceptor-1')).case(params.caseId);
    const body = { version, ...words } as never;
    const reviewer = await world.staff('centre-reviewer-1');
    expect(await reviewer.refusal(endpoint, { params, body })).toBe('access.forbidden');
    await toReview(params);
    const acceptor = await world.staff('centre-acceptor-1');
    const now = { ...words, version: (await acceptor.case(params.caseId)).version } as never;
    expect(await acceptor.refusal(endpoint, { params, body: now })).toBe('case.action-not-allowed');
    await withdraw(params);
  }, 60_000);
});

describe('an approval', () => {
  it('rests on the result that the officer saw, in the preview as in the decision that the member reads', async () => {
    const { params } = await handedIn();
    const { version, eligibility } = await toReview(params);
    const reviewer = await world.staff('centre-reviewer-1');
    const opinion = '核对过合同原件，同意提取';
    const body = { action: 'approve' as const, amountFen: 90_000, opinion };
    const preview = await reviewer.call(staffEndpoints.previewNotice, { params, body });
    const met = eligibility!.reasons.filter(({ verdict }) => verdict === 'yes');
    expect(met.length).toBeGreaterThan(0);
    for (const { words } of met) expect(preview.decision!.facts).toContain(words);
    expect(preview.decision).toMatchObject({ reason: opinion, remedies: null });
    await reviewer.call(staffEndpoints.approveCase, {
      params,
      body: { version, amountFen: 90_000, opinion },
    });
    expect((await member.until(params.caseId, 'closed')).decision).toMatchObject(preview.decision!);
  }, 60_000);
});

describe('the rules by which a case was judged', () => {
  it('can be read in the catalogue by their version; a version that nobody published is not there', async () => {
    const { params } = await handedIn();
    const officer = await world.staff('centre-acceptor-1');
    const { eligibility } = await officer.case(params.caseId);
    const { version } = rulesOf(eligibility!);
    const asked = (query: { version: string }) => ({ params: { itemCode: 'W01' }, query });
    const explained = await officer.call(staffEndpoints.explainStaffItem, asked({ version }));
    const told = explained.sections.flatMap(({ lines }) => lines.map(({ ruleId }) => ruleId));
    for (const { ruleId } of eligibility!.reasons) expect(told).toContain(ruleId);
    // Whom it is about reads the same.
    const own = await member.call(memberEndpoints.explainItem, asked({ version }));
    expect(own).toEqual(explained);
    expect(await officer.refusal(staffEndpoints.explainStaffItem, asked({ version: 'nobody' }))).toBe(
      'catalogue.item-not-found',
    );
    await withdraw(params);
  }, 60_000);
});

describe('four eyes', () => {
  const account = {
    username: 'both-hats',
    name: '身兼两职',
    districtCode: '450700',
    password: 'Both-hats-2026!',
  };
  const become = (role: StaffRole) => world.container.identity.staff.upsert([{ ...account, role }]);

  async function signIn(): Promise<StaffClient> {
    const client = await world.staff('centre-acceptor-1');
    const { username, password } = account;
    client.token = (await client.call(staffEndpoints.staffSignIn, { body: { username, password } })).token;
    return client;
  }

  it('one officer who accepted may not decide, whatever role they have by then and whatever door they take', async () => {
    const { params } = await handedIn();
    await become('acceptor');
    const officer = await signIn();
    const { version } = await officer.case(params.caseId);
    await officer.call(staffEndpoints.acceptCase, { params, body: { version } });
    await become('reviewer');
    const review = await officer.until(params.caseId, 'review');
    expect(review.allowedActions).not.toContain('approve');
    expect(review.allowedActions).not.toContain('refuse');
    for (const client of [officer, await signIn()]) {
      const approval = { version: review.version, amountFen: 1, opinion: '同意提取' };
      const refusal = { version: review.version, ...grounds };
      expect(await client.refusal(staffEndpoints.approveCase, { params, body: approval })).toBe(
        'case.same-officer',
      );
      expect(await client.refusal(staffEndpoints.refuseCase, { params, body: refusal })).toBe(
        'case.same-officer',
      );
    }
    expect((await officer.case(params.caseId)).state).toBe('review');
    await withdraw(params);
  }, 60_000);

  it('nobody handles a case of their own', async () => {
    const { params } = await handedIn();
    const self = {
      ...account,
      username: 'own-case',
      idNumber: member.person.idNumber,
      role: 'acceptor' as const,
    };
    await world.container.identity.staff.upsert([self]);
    const officer = await world.staff('centre-acceptor-1');
    const { username, password } = self;
    officer.token = (await officer.call(staffEndpoints.staffSignIn, { body: { username, password } })).token;
    const { version } = await officer.case(params.caseId);
    expect(await officer.refusal(staffEndpoints.acceptCase, { params, body: { version } })).toBe(
      'access.forbidden',
    );
    await withdraw(params);
  }, 60_000);
});

describe('documents in the hands of staff', () => {
  const contentOf = (documentId: string, { token }: StaffClient) =>
    rawCall(world.baseUrl, { path: `/staff/v1/documents/${documentId}/content`, token });

  it('are read by those who may open the case, with a trace, and by nobody while the case is a draft', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const draft = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W01' } });
    const early = await member.upload(draft.caseId, 'invoice', await photo('#eee'));
    expect(await contentOf(early, clerk)).toMatchObject({ status: 404 });
    const { params, documentId } = await handedIn();
    const traces = () =>
      world.container.connection
        .collection('traces')
        .countDocuments({ event: 'document.viewed-by-staff', subject: documentId });
    // The draft became this case: the look that was refused has left its trace as well.
    const before = await traces();
    const file = await contentOf(documentId, clerk);
    expect(file.status).toBe(200);
    expect(file.headers['content-disposition']).toMatch(/^attachment/);
    expect(file.headers['x-content-type-options']).toBe('nosniff');
    expect(await traces()).toBe(before + 1);
    expect(await contentOf(documentId, await world.staff('pubei-clerk'))).toMatchObject({
      code: 'access.forbidden',
    });
    await withdraw(params);
  }, 60_000);
});
