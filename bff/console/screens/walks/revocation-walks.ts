import { evidenceCode, staffEndpoints, type StaffCase } from '@gjj/shared-types';
import { gone, same, seen } from '../expect';
import { financeOfficer, supervisor } from '../fixtures/people';
import { claims, heard, mayBeRevoked, toBePaidBack, underHearing, underWay } from '../fixtures/revocation';
import { ok, problemAnswer } from '../pretend-api';
import type { Walk, Walks } from '../walk';

/** Opens a case as a supervisor. */
async function opened({ api, open }: Walk, one: StaffCase): Promise<void> {
  api.on(staffEndpoints.staffSignIn, () => ok(supervisor));
  api.cases.set(one.caseId, one);
  await open(`/cases/${one.caseId}`);
}

const evidenceFile = {
  documentId: 'doc00000000000000000009' as never,
  materialCode: evidenceCode,
  fileName: '税务回函.jpg',
};
const withEvidence: StaffCase = {
  ...mayBeRevoked,
  materials: [
    ...mayBeRevoked.materials,
    { ...mayBeRevoked.materials[0]!, code: evidenceCode, name: '中心查到的证据' },
  ],
  allowedActions: [...mayBeRevoked.allowedActions, 'add-evidence'],
};

export const revocationWalks: Walks = {
  'a payment under way is asked to be stopped, at once and with reasons': async (walk) => {
    const { page, api, look } = walk;
    const stop = { facts: '合同号查不到', reason: '要先核实合同' };
    api.on(staffEndpoints.askToStop, () =>
      ok({
        ...underWay,
        version: 8,
        allowedActions: ['note'],
        stops: [{ by: '卢主管', at: '2026-11-23T02:30:00.000Z', ...stop, outcome: null, endedAt: null }],
      }),
    );
    await opened(walk, underWay);
    await page.getByRole('button', { name: '请银行止付' }).click();
    await page.getByLabel('查到的事实').fill(stop.facts);
    await page.getByLabel('理由').fill(stop.reason);
    await look('stop');
    await page.getByRole('form').getByRole('button', { name: '请银行止付' }).click();
    await seen(page.getByText('正在请银行止付，等银行答复'));
    same(api.callsOf(staffEndpoints.askToStop), [{ version: 7, ...stop }]);
    same(api.callsOf(staffEndpoints.previewNotice), []);
    await look('stop-asked');
  },

  'a proposal begins with what was not kept and cannot ask for more than was paid': async (walk) => {
    const { page, api, look } = walk;
    api.on(staffEndpoints.proposeRevocation, () => ok({ ...underHearing, caseId: mayBeRevoked.caseId }));
    await opened(walk, mayBeRevoked);
    await page.getByRole('button', { name: '提出撤销' }).click();
    await seen(page.getByText('已付给职工、还没有退回的是 ¥84,200.00，不能比这多。'));
    await look('propose');
    await page.getByLabel('要退回（元）').fill('84200.01');
    await page.getByRole('button', { name: '预览通知' }).click();
    await seen(page.getByText('不能超过还在职工手里的 ¥84,200.00'));
    await page.getByLabel('要退回（元）').fill('84200');
    await page.getByRole('radio', { name: /骗提住房公积金：3 年内/ }).check();
    await page.getByRole('checkbox', { name: '购房发票或收据：首付款发票.jpg' }).check();
    await page.getByRole('button', { name: '收起，内容保留' }).click();
    await page.getByRole('button', { name: '提出撤销' }).click();
    await look('propose-filled');
    await page.getByRole('button', { name: '预览通知' }).click();
    await page.getByRole('button', { name: '确认提出撤销' }).click();
    await seen(page.getByText('已提出撤销'));
    const body = {
      ...mayBeRevoked.undertakings[0]!.revocationDraft,
      ...{ repayFen: 8_420_000, banKind: 'withdrawal-fraud', evidence: ['doc00000000000000000002'] },
    };
    same(api.callsOf(staffEndpoints.proposeRevocation), [{ version: 9, ...body }]);
    same(api.callsOf(staffEndpoints.previewNotice), [{ action: 'propose-revocation', ...body }]);
  },

  'evidence of the centre is added to the proposal, chosen at once, and taken off again': async (walk) => {
    const { page, api, look } = walk;
    const uploaded = { ...mayBeRevoked.documents[1]!, ...evidenceFile };
    const lies = (there: boolean) => {
      const documents = [...mayBeRevoked.documents, ...(there ? [uploaded] : [])];
      api.cases.set(mayBeRevoked.caseId, { ...withEvidence, documents });
    };
    api.on(staffEndpoints.beginIntakeDocument, () => ok({ ...uploaded, state: 'uploading' }));
    api.on(staffEndpoints.putIntakeDocumentPart, () => ok({ ...uploaded, state: 'uploading' }));
    api.on(staffEndpoints.completeIntakeDocument, () => {
      lies(true);
      return ok(uploaded);
    });
    api.on(staffEndpoints.removeIntakeDocument, () => {
      lies(false);
      return { status: 204, body: null };
    });
    await opened(walk, withEvidence);
    await page.getByRole('button', { name: '提出撤销' }).click();
    const choose = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '加一份中心查到的证据' }).click();
    const file = { name: uploaded.fileName, mimeType: 'image/jpeg', buffer: Buffer.from('reply') };
    await (await choose).setFiles(file);
    const chosen = page.getByRole('checkbox', { name: '中心查到的证据：税务回函.jpg' });
    await chosen.waitFor();
    same(await chosen.isChecked(), true);
    same(api.callsOf(staffEndpoints.beginIntakeDocument), [
      { materialCode: evidenceCode, fileName: '税务回函.jpg', sizeBytes: 5 },
    ]);
    await look('propose-evidence');
    await page.getByRole('button', { name: '取下 税务回函.jpg' }).click();
    await gone(chosen);
  },

  'papers that a revocation names open beside it': async (walk) => {
    const { page, look } = walk;
    await opened(walk, heard);
    const note = page.getByRole('region', { name: '撤销' });
    await note.getByRole('button', { name: '购房发票或收据：契税票.jpg' }).click();
    await seen(page.getByRole('img', { name: /契税票/ }));
    same(
      await page
        .getByRole('region', { name: '材料和填写的内容' })
        .evaluate((at) => at === document.activeElement),
      true,
    );
    await look('heard-paper');
    await note.getByRole('button', { name: '购房发票或收据：首付款发票.jpg' }).click();
    await seen(page.getByRole('img', { name: /首付款发票/ }));
  },

  'who looked at a later paper meanwhile is named': async (walk) => {
    const { page, api, look } = walk;
    const [one] = mayBeRevoked.undertakings;
    const open = { ...one!, outcome: null };
    const waiting = { ...mayBeRevoked, undertakings: [open], allowedActions: ['settle-undertaking', 'note'] };
    api.on(staffEndpoints.settleUndertaking, () => {
      const settled = { at: '2026-11-23T02:29:00.000Z', did: 'settled', by: '何主管', words: '家里有人住院' };
      const undertakings = [{ ...open, outcome: 'excused', history: [...open.history, settled] }];
      api.cases.set(waiting.caseId, {
        ...waiting,
        version: 10,
        undertakings,
        allowedActions: ['note'],
      } as StaffCase);
      return problemAnswer('case.version-conflict');
    });
    await opened(walk, waiting as StaffCase);
    const panel = page.getByRole('region', { name: '容缺承诺' });
    await panel.getByRole('radio').first().check();
    await panel.getByLabel('理由').fill('发票已经说明');
    await panel.getByRole('button', { name: '确认' }).click();
    await seen(panel.getByText('11月23日 10:29 何主管：“购房发票或收据”处理，家里有人住院'));
    await look('undertaking-conflict');
  },

  'nobody revokes before the person has spoken or could have, and the console says why': async (walk) => {
    const { page, look } = walk;
    await opened(walk, underHearing);
    await seen(page.getByText('职工还在说明情况：说完了，或者11月27日（周五）过了，才能撤销。'));
    same(await page.getByRole('button', { name: '撤销决定' }).isDisabled(), true);
    await look('hearing');
  },

  'what is said at the window is written down once and for all': async (walk) => {
    const { page, api, look } = walk;
    api.on(staffEndpoints.writeDownStatement, () => ok({ ...heard, caseId: underHearing.caseId }));
    await opened(walk, underHearing);
    await page.getByRole('button', { name: '记下职工的说明' }).click();
    await page.getByRole('textbox', { name: '职工说的情况' }).fill('我愿意退');
    await page.getByRole('button', { name: '记下，不能再改' }).click();
    await seen(page.getByText('请选职工说完了没有'));
    await page.getByRole('radio', { name: '打电话' }).check();
    await page.getByRole('radio', { name: '说完了，可以作决定' }).check();
    await look('statement');
    await page.getByRole('button', { name: '记下，不能再改' }).click();
    await seen(page.getByText('已记下职工的说明'));
    same(api.callsOf(staffEndpoints.writeDownStatement), [
      { version: 10, how: 'phone', text: '我愿意退', documentIds: [], final: true },
    ]);
  },

  'a revocation answers what was said and shows what follows': async (walk) => {
    const { page, api, look } = walk;
    api.on(staffEndpoints.revoke, () => ok({ ...toBePaidBack, caseId: heard.caseId }));
    await opened(walk, heard);
    await seen(page.getByText('售楼处已经搬走，联系不上。'));
    await look('heard');
    await page.getByRole('button', { name: '撤销决定' }).click();
    same(await page.getByRole('radio', { name: /骗提住房公积金：3 年内/ }).isChecked(), true);
    await page.getByRole('button', { name: '预览通知' }).click();
    await seen(page.getByText('请答复当事人说的情况'));
    await page.getByLabel('答复职工说的情况').fill('可以分次退');
    await look('revoke');
    await page.getByRole('button', { name: '预览通知' }).click();
    await page.getByRole('button', { name: '确认撤销决定' }).click();
    await seen(page.getByText('已撤销决定'));
    const [sent] = api.callsOf(staffEndpoints.revoke) as [{ version: number; answer: string }];
    same([sent.version, sent.answer], [12, '可以分次退']);
    const claim = page.getByRole('region', { name: '追回' });
    await seen(claim.getByText('超期 3 天'));
    await seen(claim.getByText('¥54,200.00'));
    await seen(claim.getByText(/2029年10月19日（周五）不能提取、贷款/));
    await look('claim');
  },

  'a colleague who dropped the proposal meanwhile is named, and no word is lost': async (walk) => {
    const { page, api, look } = walk;
    api.on(staffEndpoints.revoke, () => {
      const at = '2026-11-23T02:29:00.000Z';
      const end = { at, action: 'drop-revocation', from: 'hearing', to: 'closed', by: '覃主管' };
      const timeline = [...heard.timeline, { ...end, words: '决定不撤销', version: 13 }];
      const newest = { ...heard, version: 13, state: 'closed', allowedActions: ['note'], timeline };
      api.cases.set(heard.caseId, newest as StaffCase);
      return problemAnswer('case.version-conflict');
    });
    await opened(walk, heard);
    await page.getByRole('button', { name: '撤销决定' }).click();
    await page.getByLabel('答复职工说的情况').fill('可以分次退');
    await page.getByRole('button', { name: '预览通知' }).click();
    await page.getByRole('button', { name: '确认撤销决定' }).click();
    await seen(page.getByText('11月23日 10:29 覃主管：决定不撤销'));
    same(await page.getByLabel('答复职工说的情况').inputValue(), '可以分次退');
    await look('revoke-conflict');
  },

  'what is to be paid back stands in one list, the overdue first': async ({ page, api, open, look }) => {
    api.on(staffEndpoints.staffSignIn, () => ok(financeOfficer));
    api.on(staffEndpoints.listClaims, () => problemAnswer('service.busy'));
    await open('/claims');
    await seen(page.getByRole('alert'));
    api.on(staffEndpoints.listClaims, () => ok({ ...claims, rows: [], leftFen: 0 }));
    await page.getByRole('button', { name: '再试一次' }).click();
    await seen(page.getByText('现在没有要追回的钱。'));
    api.on(staffEndpoints.listClaims, () => ok(claims));
    await page.getByRole('button', { name: '刷新' }).click();
    await seen(page.getByText('还要追回 ¥228,000.00，5 件，其中 2 件超期'));
    await seen(page.getByText('复核中，不计期限'));
    await gone(page.getByText('现在没有要追回的钱。'));
    await look('claims');
  },
};
