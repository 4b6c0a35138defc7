import { groupPaperNumber, staffEndpoints, type StaffRole } from '@gjj/shared-types';
import { documentOf } from '../../../scripts/simulators/people/person';
import { purchaseAnswers } from '../http/testing/purchase-in-hand';
import { sweepPaper } from '../modules/paper';
import { newId } from '../platform/ids';
import { MovableClock } from '../testing/movable-clock';
import { photo } from '../testing/photos';
import { rawCall } from '../testing/raw-call';
import { readPdf } from '../testing/read-pdf';
import type { StaffClient } from '../testing/staff-client';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { setAlarms } from '../worker/set-alarms';

const [hall, gulou, longting] = ['410200', '410204', '410202'] as const;
const kaifeng = {
  code: 'kaifeng',
  cityName: '开封市',
  cityCode: '410200',
  districts: [hall, gulou, longting].map((code) => ({ code, name: code })),
};
const officer = (username: string, role: StaffRole, districtCode: string) => ({
  ...{ username, name: username, role, districtCode },
  password: `Demo-${username}-2026`,
});
const staff = [
  officer('gulou-clerk', 'clerk', gulou),
  officer('longting-clerk', 'clerk', longting),
  officer('hall-acceptor', 'acceptor', hall),
  officer('hall-supervisor', 'supervisor', hall),
  officer('hall-reviewer', 'reviewer', hall),
];

/** It begins now: the bank and the departments have clocks of their own. */
const clock = new MovableClock();
let world: WholeWorld;
beforeAll(async () => {
  const environment = { GJJ_CENTRE: 'kaifeng' };
  world = await startWholeWorld({ clock, environment, places: [kaifeng], staff });
}, 120_000);
afterAll(() => world.stop());

/** A home purchase on paper, handed in by somebody without a phone. */
async function handedIn(clerk: StaffClient, key: string) {
  const person = world.outside.people.find((one) => one.key === key)!;
  const phone = { by: 'none' as const };
  const consent = true as const;
  const visitor = { name: person.name, document: documentOf(person), phone, consent };
  const { visit } = await clerk.call(staffEndpoints.beginVisit, { body: visitor });
  const opened = await clerk.call(staffEndpoints.openIntake, { body: { visit, itemCode: 'W01' } });
  const params = { caseId: opened.caseId };
  const cardNumber = person.cards[0]!.number;
  const { cardId } = await clerk.call(staffEndpoints.addIntakeCard, { params, body: { cardNumber } });
  for (const code of ['filed-contract', 'invoice']) await clerk.scan(params.caseId, code, await photo());
  const seen = { 'filed-contract': 'original', invoice: 'copy' } as const;
  const saved = await clerk.call(staffEndpoints.saveIntake, {
    params,
    body: { version: opened.version, answers: purchaseAnswers, amountFen: 100_000, cardId, seen },
  });
  const consents = { dataUse: true, bankCard: true, truthful: true };
  const formCheck = saved.formCheck.map(({ code }) => code);
  const signed = { consents, formCheck, signedOnPaper: true as const };
  const body = { version: saved.version, amountFen: 100_000, cardId, ...signed };
  const received = await clerk.call(staffEndpoints.handInIntake, { params, body, idempotencyKey: newId() });
  return { params, number: received.intake.bundleNumbers[0]! };
}

/** What an officer is told of a bundle. */
async function toldOf(username: string, bundleNumber: string) {
  const { messages } = await (await world.staff(username)).call(staffEndpoints.listStaffMessages, {});
  return messages.filter(({ body }) => body.includes(groupPaperNumber(bundleNumber)));
}

const shelfOf = (one: StaffClient, shelf: 'window' | 'due' | 'centre' | 'filed') =>
  one.call(staffEndpoints.listBundles, { query: { shelf } });

describe('paper that was handed in at a window elsewhere', () => {
  it('is numbered, reminded of, collected with its differences named, archived, and an alarm where it is late', async () => {
    const [clerk, other] = [await world.staff('gulou-clerk'), await world.staff('longting-clerk')];
    // Everybody who may be told has an account.
    for (const { username } of staff) await world.staff(username);
    const there = await handedIn(clerk, 'nong-maifang');
    const gone = await handedIn(clerk, 'lu-zhiyuan');
    const strayed = await handedIn(other, 'chen-xiaoman');
    const all = await waitUntil(async () => {
      const shelf = await shelfOf(clerk, 'window');
      return shelf.bundles.length === 2 ? shelf : undefined;
    });
    expect(all.bundles.map(({ number }) => number)).toEqual([there.number, gone.number]);
    expect(all.bundles[0]).toMatchObject({
      urgency: 'calm',
      custodian: 'gulou-clerk',
      materials: [{ seen: 'original' }, { seen: 'copy' }],
    });
    const params = { bundleNumber: there.number };
    const cover = await readPdf(await clerk.call(staffEndpoints.printBundleCover, { params }));
    expect(cover.text).toContain(groupPaperNumber(there.number));
    expect(cover.text).toContain('签过字的收件凭证');
    const receipt = await readPdf(await clerk.call(staffEndpoints.printReceipt, { params: there.params }));
    expect(receipt.text).toContain(`材料袋 ${groupPaperNumber(there.number)}`);
    expect(await other.refusal(staffEndpoints.printBundleCover, { params })).toBe('access.forbidden');
    const reviewer = await world.staff('hall-reviewer');
    expect(await reviewer.refusal(staffEndpoints.listBundles, {})).toBe('access.forbidden');

    // Day 20: the window and the centre are reminded once, whoever sweeps.
    clock.forward({ days: 20 });
    const { log, paper } = world.container;
    await Promise.all([1, 2, 3].map(() => sweepPaper({ ...paper, log })));
    const supervisor = await world.staff('hall-supervisor');
    for (const reader of [await world.staff('gulou-clerk'), supervisor]) {
      const [told] = (await shelfOf(reader, 'due')).bundles;
      expect(told).toMatchObject({ number: there.number, urgency: 'reminded' });
      expect(told!.history.filter(({ words }) => words.startsWith('提醒'))).toHaveLength(1);
    }
    for (const name of ['gulou-clerk', 'hall-acceptor', 'hall-supervisor'])
      expect(await toldOf(name, there.number)).toMatchObject([
        { notice: 'paper-to-collect', about: { kind: 'case', caseId: there.params.caseId } },
      ]);
    for (const name of ['longting-clerk', 'hall-reviewer'])
      expect(await toldOf(name, there.number)).toEqual([]);
    expect((await shelfOf(supervisor, 'due')).counts).toMatchObject({ window: 3, reminded: 3, overdue: 0 });

    // Day 25: the centre collects.
    clock.forward({ days: 5 });
    const acceptor = await world.staff('hall-acceptor');
    const handing = await world.staff('gulou-clerk');
    const body = { districtCode: gulou };
    const list = await acceptor.call(staffEndpoints.makeCollectionList, { body });
    expect(list.rows.map(({ number }) => number)).toEqual([there.number, gone.number]);
    expect(await acceptor.refusal(staffEndpoints.makeCollectionList, { body: { districtCode: hall } })).toBe(
      'paper.nothing-to-collect',
    );
    const onList = { listNumber: list.number };
    const sheet = await readPdf(await handing.call(staffEndpoints.printCollectionList, { params: onList }));
    expect(sheet.text).toContain(groupPaperNumber(gone.number));
    const scan = (code: string) =>
      acceptor.call(staffEndpoints.scanBundle, { params: onList, body: { bundleNumber: code } });
    const collect = (version: number) => ({ params: onList, body: { version, side: 'collect' as const } });
    expect(await acceptor.refusal(staffEndpoints.confirmCollectionList, collect(list.version))).toBe(
      'paper.not-scanned',
    );
    expect(await scan(there.number)).toMatchObject({ kind: 'listed', again: false });
    expect(await scan(there.number)).toMatchObject({ kind: 'listed', again: true });
    const misread = there.number.slice(0, -1) + ((Number(there.number.at(-1)) + 1) % 10);
    expect(
      await acceptor.refusal(staffEndpoints.scanBundle, { params: onList, body: { bundleNumber: misread } }),
    ).toBe('request.invalid');
    const scanned = await scan(strayed.number);
    expect(scanned).toMatchObject({ kind: 'unexpected', list: { others: [{ number: strayed.number }] } });
    expect(await acceptor.refusal(staffEndpoints.confirmCollectionList, collect(list.version))).toBe(
      'paper.changed',
    );
    await acceptor.call(staffEndpoints.confirmCollectionList, collect(scanned.list.version));
    const hand = { params: onList, body: { version: scanned.list.version, side: 'hand-over' as const } };
    expect(await acceptor.refusal(staffEndpoints.confirmCollectionList, hand)).toBe(
      'paper.action-not-allowed',
    );
    const both = await handing.call(staffEndpoints.confirmCollectionList, hand);
    expect(both.confirmedAt).not.toBeNull();
    expect(both.rows).toMatchObject([{ scanned: true }, { number: gone.number, scanned: false }]);
    const signed = await readPdf(await acceptor.call(staffEndpoints.printCollectionList, { params: onList }));
    expect(signed.text).toContain('没有清点到 1 袋');

    // What was there is the centre's, the rest still the window's.
    const { bundles } = await shelfOf(acceptor, 'centre');
    expect(bundles.map(({ number }) => number).sort()).toEqual([there.number, strayed.number].sort());
    expect(bundles[0]).toMatchObject({ custodian: 'hall-acceptor', allowedActions: ['archive'] });
    const away = {
      params,
      body: { version: bundles.find(({ number }) => number === there.number)!.version },
    };
    expect(await handing.refusal(staffEndpoints.archiveBundle, away)).toBe('paper.action-not-allowed');
    expect(await acceptor.call(staffEndpoints.archiveBundle, away)).toMatchObject({ place: 'archive' });
    const destroyer = await world.staff('hall-supervisor');
    const { version } = (await shelfOf(acceptor, 'filed')).bundles[0]!;
    expect(await destroyer.refusal(staffEndpoints.destroyBundle, { params, body: { version } })).toBe(
      'paper.action-not-allowed',
    );

    // Past its month: an alarm and the head of the queue, until it is found.
    clock.moveTo(`${all.bundles[1]!.dueOn}T16:00:01Z`);
    await setAlarms(world.container);
    const { text } = await rawCall(world.baseUrl, { path: '/metrics' });
    expect(text).toContain('gjj_alarm{alarm="paper-overdue"} 1');
    const late = (await shelfOf(await world.staff('gulou-clerk'), 'due')).bundles;
    expect(late).toMatchObject([{ number: gone.number, urgency: 'overdue', listNumber: null }]);
    // Day 28 was missed too: one mark after the other.
    for (const _ of [28, 30]) await Promise.all([1, 2].map(() => sweepPaper({ ...paper, log })));
    const overdue = (await toldOf('hall-acceptor', gone.number)).filter(
      ({ notice }) => notice === 'paper-overdue',
    );
    expect(overdue).toHaveLength(1);
    expect(overdue[0]!.body).toContain('鼓楼');
  }, 90_000);

  it('is destroyed after its term by a supervisor', async () => {
    clock.forward({ days: 3650 });
    const supervisor = await world.staff('hall-supervisor');
    const [bundle] = (await shelfOf(supervisor, 'filed')).bundles;
    const gone = await supervisor.call(staffEndpoints.destroyBundle, {
      params: { bundleNumber: bundle!.number },
      body: { version: bundle!.version },
    });
    expect(gone).toMatchObject({ place: 'destroyed', allowedActions: [] });
  });
});
