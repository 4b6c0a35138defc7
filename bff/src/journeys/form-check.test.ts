import { staffEndpoints, type StaffRole } from '@gjj/shared-types';
import { newId } from '../platform/ids';
import { atWindow, handInBody } from '../testing/at-window';
import { MovableClock } from '../testing/movable-clock';
import { photo } from '../testing/photos';
import type { StaffClient } from '../testing/staff-client';
import { twoCities as places } from '../testing/two-cities';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

/** 鼓楼's hall only receives; 市民之家 is the centre's own. */
const gulou = '410204';
const centre = '410200';
const officer = (username: string, role: StaffRole, districtCode: string) => ({
  username,
  name: username,
  role,
  districtCode,
  password: `Demo-${username}-2026`,
});
const staff = [
  officer('gulou-clerk', 'clerk', gulou),
  officer('gulou-colleague', 'clerk', gulou),
  officer('gulou-acceptor', 'acceptor', gulou),
  officer('kaifeng-acceptor', 'acceptor', centre),
  officer('kaifeng-reviewer', 'reviewer', centre),
];

const key = 'kaifeng-nong-maifang';
const answers = {
  contractOwner: 'self',
  homeAddress: '示例湖畔6栋901',
  contractFiledOn: '2026-09-01',
  homePriceFen: 52_000_000,
  homeLoanFen: 40_000_000,
};
const formCheck = ['complete', 'legible', 'signed', 'in-form'];

describe('a window that looks at the form only (收件前移)', () => {
  const clock = new MovableClock();
  let world: WholeWorld;
  beforeAll(async () => {
    world = await startWholeWorld({ clock, environment: { GJJ_CENTRE: 'kaifeng' }, places, staff });
  }, 120_000);
  afterAll(() => world.stop());

  const alarm = async () =>
    (await world.container.caseTroubles.count(clock.now()))['correction-not-passed-on'];

  it('receives; the centre asks for a correction, which the window passes on, and the centre decides', async () => {
    let clerk = await world.staff('gulou-clerk');
    const { intake, params, cardId } = await atWindow(world).taken(clerk, key, 'W01');
    expect(intake.formCheck.map(({ code }) => code)).toEqual(formCheck);
    for (const code of ['filed-contract', 'invoice']) await clerk.scan(params.caseId, code, await photo());
    const seen = { invoice: 'copy' as const, 'filed-contract': 'original' as const };
    const saved = await clerk.call(staffEndpoints.saveIntake, {
      params,
      body: { version: intake.version, answers, amountFen: 100_000, cardId, seen },
    });
    const body = handInBody(saved.version, 100_000, cardId);
    const half = { params, body: { ...body, formCheck: formCheck.slice(1) }, idempotencyKey: newId() };
    await expect(clerk.call(staffEndpoints.handInIntake, half)).rejects.toMatchObject({
      problem: {
        code: 'intake.form-unchecked',
        fields: { 'formCheck.complete': '请核对形式审查：清单上的材料一份不少' },
      },
    });
    const whole = { params, body: { ...body, formCheck }, idempotencyKey: newId() };
    const received = await clerk.call(staffEndpoints.handInIntake, whole);
    expect(received).toMatchObject({ state: 'received', intake: { formChecked: { by: 'gulou-clerk' } } });

    // Nobody at that window judges the case, whatever their role.
    const there = await world.staff('gulou-acceptor');
    const { version, allowedActions } = await there.case(params.caseId);
    expect(allowedActions).not.toContain('accept');
    const accept = { params, body: { version } };
    expect(await there.refusal(staffEndpoints.acceptCase, accept)).toBe('case.window-receives-only');

    let acceptor = await world.staff('kaifeng-acceptor');
    const found = await acceptor.case(params.caseId);
    expect(found.intake?.formChecked?.says).toHaveLength(4);
    const flaw = { reason: 'unclear' as const, howToFix: '请把发票号拍清楚' };
    const items = [{ subject: { kind: 'material' as const, materialCode: 'invoice' }, ...flaw }];
    const asking = { params, body: { version: found.version, items } };
    await acceptor.call(staffEndpoints.requestCorrection, asking);

    let colleague = await world.staff('gulou-colleague');
    const [row] = (await colleague.call(staffEndpoints.listIntakes, {})).intakes;
    expect(row).toMatchObject({ caseId: params.caseId, passOn: { overdue: false, passedOn: null } });
    expect(await alarm()).toBe(0);
    clock.forward({ days: 6 });
    // Sessions have ended meanwhile.
    [clerk, colleague, acceptor] = (await Promise.all(
      ['gulou-clerk', 'gulou-colleague', 'kaifeng-acceptor'].map((name) => world.staff(name)),
    )) as [StaffClient, StaffClient, StaffClient];
    const [late] = (await colleague.call(staffEndpoints.listIntakes, {})).intakes;
    expect(late?.passOn?.overdue).toBe(true);
    expect(await alarm()).toBe(1);

    const waiting = await colleague.call(staffEndpoints.getIntake, { params });
    const telling = { params, body: { version: waiting.version, how: 'phone' as const } };
    const told = await colleague.call(staffEndpoints.passOnCorrection, telling);
    expect(told.intake.passOn).toMatchObject({
      overdue: false,
      passedOn: { by: 'gulou-colleague', how: 'phone' },
    });
    expect(await colleague.refusal(staffEndpoints.passOnCorrection, telling)).toBe('case.action-not-allowed');
    expect(await alarm()).toBe(0);
    expect((await acceptor.case(params.caseId)).intake?.passOn?.passedOn?.by).toBe('gulou-colleague');

    await clerk.scan(params.caseId, 'invoice', await photo('#ddd'));
    const brought = { version: told.version, answers: {}, seen: { invoice: 'original' as const } };
    const sent = { params, body: brought, idempotencyKey: newId() };
    expect(await clerk.refusal(staffEndpoints.resubmitIntake, sent)).toBe('intake.form-unchecked');
    const checked = { ...sent, body: { ...brought, formCheck }, idempotencyKey: newId() };
    await clerk.call(staffEndpoints.resubmitIntake, checked);

    const again = await acceptor.case(params.caseId);
    await acceptor.call(staffEndpoints.acceptCase, { params, body: { version: again.version } });
    const reviewer = await world.staff('kaifeng-reviewer');
    const review = await reviewer.until(params.caseId, 'review');
    const approval = { version: review.version, amountFen: 100_000, opinion: '同意提取' };
    await reviewer.call(staffEndpoints.approveCase, { params, body: approval });
    await clerk.until(params.caseId, 'paying', 'paid', 'closed');
  }, 90_000);
});
