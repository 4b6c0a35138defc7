import { staffEndpoints, type StaffCase } from '@gjj/shared-types';
import { same, seen } from '../expect';
import { homePurchase } from '../fixtures/home-purchase';
import { atSecondLevel, inReview } from '../fixtures/more-cases';
import { supervisor } from '../fixtures/people';
import type { Walks } from '../walk';
import { ok, problemAnswer } from '../pretend-api';

const accepted = {
  ...homePurchase,
  state: 'review' as const,
  version: 6,
  acceptedBy: '李受理',
  allowedActions: ['note', 'reveal'],
  timeline: inReview.timeline,
};

export const decisionWalks: Walks = {
  'a case that somebody has taken meanwhile is given on with that in sight': async ({
    page,
    api,
    open,
    look,
  }) => {
    const shown = { ...inReview, mine: false, allowedActions: ['reassign', 'hold', 'note'] };
    const officers = [{ staffId: 'staff00000000000000000007', name: '韦审核', districtName: '灵山县' }];
    api.on(staffEndpoints.staffSignIn, () => ok(supervisor));
    api.on(staffEndpoints.listAssignees, () => ok({ officers }));
    api.cases.set(inReview.caseId, shown as StaffCase);
    api.on(staffEndpoints.assignCase, () => {
      api.cases.set(inReview.caseId, {
        ...shown,
        version: inReview.version + 1,
        ownerName: '农审核',
      } as StaffCase);
      return problemAnswer('case.version-conflict');
    });
    await open(`/cases/${inReview.caseId}`);
    await page.getByRole('button', { name: '转办', exact: true }).click();
    await page.getByLabel('转给谁').click();
    await page.getByTitle('韦审核（灵山县）').click();
    await page.getByLabel('理由').fill('王审核休假');
    await page.getByRole('button', { name: '确认转办' }).click();
    await seen(page.getByText('现在由 农审核 办理。'));
    same(await page.getByLabel('理由').inputValue(), '王审核休假');
    await look('assign-conflict');
  },

  'accepting shows the notice first and is sent once, however often one clicks': async ({
    page,
    api,
    open,
    look,
  }) => {
    api.on(staffEndpoints.acceptCase, async () => {
      await new Promise((later) => setTimeout(later, 300));
      return ok(accepted);
    });
    await open('/queue');
    await page.getByRole('link', { name: homePurchase.receiptNumber! }).click();
    await page.getByRole('button', { name: '受理', exact: true }).click();
    await seen(page.getByText('已受理。'));
    await look('accept-preview');
    const confirm = page.getByRole('button', { name: '确认受理' });
    await confirm.dblclick();
    await seen(page.getByText('已受理', { exact: true }));
    same(api.callsOf(staffEndpoints.acceptCase), [{ version: 4 }]);
    await seen(page.getByRole('button', { name: /^下一件/ }));
    await look('accepted');
  },

  'a correction sends the whole list with words that can be followed': async ({ page, api, open, look }) => {
    api.on(staffEndpoints.requestCorrection, () =>
      ok({ ...homePurchase, state: 'correction', version: 5, allowedActions: ['note'] }),
    );
    await open(`/cases/${homePurchase.caseId}`);
    await page.getByRole('button', { name: '要求补正' }).click();
    await page.getByRole('button', { name: '预览通知' }).click();
    await seen(page.getByText('请至少选一项'));
    await page.getByRole('checkbox', { name: /购房发票/ }).check();
    await page.getByRole('checkbox', { name: /房屋总价/ }).check();
    await look('correction');
    same(await page.getByRole('checkbox', { name: /亲属关系证明/ }).isDisabled(), true);
    await page.getByRole('button', { name: '预览通知' }).click();
    await page.getByRole('button', { name: '确认要求补正' }).click();
    await seen(page.getByText('已要求补正'));
    const [sent] = api.callsOf(staffEndpoints.requestCorrection) as [{ items: { reason: string }[] }];
    same(
      sent.items.map((item) => item.reason),
      ['unclear', 'does-not-match'],
    );
    same((api.callsOf(staffEndpoints.previewNotice)[0] as { action: string }).action, 'request-correction');
  },

  'a matter of another body names it, and a case that is given back says how to come again': async ({
    page,
    api,
    open,
    look,
  }) => {
    const ended = { ...homePurchase, version: 5, allowedActions: ['note'] };
    api.on(staffEndpoints.declineCase, () => ok({ ...ended, state: 'not-accepted' }));
    api.on(staffEndpoints.returnCase, () => ok({ ...ended, state: 'returned' }));
    await open(`/cases/${homePurchase.caseId}`);
    await page.getByRole('button', { name: '不予受理' }).click();
    await page.getByRole('button', { name: '预览通知' }).click();
    await seen(page.getByText('请写明归哪个单位管'));
    await page.getByLabel('归哪个单位管').fill('市住房和城乡建设局');
    await page.getByLabel('理由').fill('申请的是租房补贴，不是提取公积金');
    await page.getByLabel('依据的规定').fill('住房公积金管理条例第二十四条');
    await look('decline');
    await page.getByRole('button', { name: '收起，内容保留' }).click();
    await page.getByRole('button', { name: '退件' }).click();
    await page.getByLabel('理由').fill('合同是别人的房');
    await page.getByLabel('怎样改').fill('请传自己的购房合同，再申请一次');
    await look('return');
    await page.getByRole('button', { name: '预览通知' }).click();
    await page.getByRole('button', { name: '确认退件' }).click();
    await seen(page.getByText('职工改好可以再申请。'));
    const words = { reason: '合同是别人的房', howToFix: '请传自己的购房合同，再申请一次' };
    same(api.callsOf(staffEndpoints.returnCase), [{ version: 4, ...words }]);
    same(api.callsOf(staffEndpoints.declineCase), []);
  },

  'approving begins with the lower of asked and allowed': async ({ page, api, open, look }) => {
    api.on(staffEndpoints.approveCase, () =>
      ok({ ...inReview, state: 'approved', version: 7, allowedActions: [] }),
    );
    await open(`/cases/${inReview.caseId}`);
    await page.getByRole('button', { name: '准予提取' }).click();
    same(await page.getByLabel('准予金额（元）').inputValue(), '84200.00');
    await page.getByLabel('准予金额（元）').fill('90000');
    await page.getByRole('button', { name: '预览通知' }).click();
    await seen(page.getByText('超过这次最多可提取的 ¥84,200.00'));
    await look('approve-above-cap');
    await page.getByLabel('准予金额（元）').fill('84200');
    const opinion = '材料齐全，与部门数据一致，同意提取。';
    api.on(staffEndpoints.previewNotice, () =>
      ok({
        title: '同意您提取公积金',
        body: '已同意您提取 ¥84,200.00。',
        channels: '小程序消息；短信',
        decision: {
          facts: '购房在三年之内；账户没有冻结',
          rule: '住房公积金管理条例（国务院令第844号） 第二十四条',
          reason: opinion,
          remedies: null,
        },
      }),
    );
    await page.getByRole('button', { name: /^材料齐全/ }).click();
    await page.getByRole('button', { name: '预览通知' }).click();
    await seen(page.getByText('购房在三年之内；账户没有冻结'));
    same(api.callsOf(staffEndpoints.previewNotice), [{ action: 'approve', amountFen: 8_420_000, opinion }]);
    await look('approve-preview');
    await page.getByRole('button', { name: '确认准予提取' }).click();
    await seen(page.getByText('已准予提取'));
    same(api.callsOf(staffEndpoints.approveCase), [{ version: 6, amountFen: 8_420_000, opinion }]);
  },

  'a level agrees with an opinion for the next, with no notice and once, however often one clicks': async ({
    page,
    api,
    open,
    look,
  }) => {
    const opinion = '已复核，同意经办人的意见。';
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    api.on(staffEndpoints.endorseCase, async () => {
      await asked;
      return ok({
        ...atSecondLevel,
        version: 8,
        mine: false,
        ownerName: null,
        allowedActions: ['note', 'reveal'],
        approvalSteps: atSecondLevel.approvalSteps.map((step, index) => {
          if (index === 0) return step;
          if (index === 2) return { ...step, standing: 'here' };
          return { ...step, standing: 'agreed', by: '李受理', at: '2026-11-23T02:30:00.000Z', opinion };
        }),
      });
    });
    await open(`/cases/${atSecondLevel.caseId}`);
    same(await page.locator('[aria-current=step]').textContent(), '科室负责人待审');
    await seen(page.getByRole('img', { name: /第 1 页/ }));
    await look('levels');
    await page.getByRole('button', { name: '同意，报分管副主任' }).click();
    await page.getByRole('button', { name: '同意上报' }).click();
    await seen(page.getByText('请写审核意见'));
    await page.getByLabel('审核意见').fill(opinion);
    await look('endorse');
    await page.getByRole('button', { name: '同意上报' }).dblclick();
    await seen(page.locator('.decision-form .ant-btn-loading'));
    answer();
    await seen(page.getByText('已同意上报'));
    await seen(page.getByText('您已在前面一级同意，后面由别人办。'));
    same(await page.locator('[aria-current=step]').textContent(), '分管副主任待审');
    same(api.callsOf(staffEndpoints.endorseCase), [{ version: 7, opinion }]);
    same(api.callsOf(staffEndpoints.previewNotice), []);
    await look('endorsed');
  },

  'a conflict in a refusal says who did what and keeps every word': async ({ page, api, open, look }) => {
    api.on(staffEndpoints.refuseCase, () => {
      api.cases.set(inReview.caseId, {
        ...inReview,
        version: 7,
        state: 'withdrawn',
        mine: false,
        ownerName: null,
        allowedActions: ['note'],
        timeline: [
          ...inReview.timeline,
          {
            at: '2026-11-23T02:29:00.000Z',
            action: 'withdraw',
            from: 'review',
            to: 'withdrawn',
            by: '职工',
            words: '撤回了申请',
            version: 7,
          },
        ],
      });
      return problemAnswer('case.version-conflict');
    });
    await open(`/cases/${inReview.caseId}`);
    await page.getByRole('button', { name: '不准提取' }).click();
    await seen(page.getByText('买受人：吴某某'));
    await look('refuse');
    await page
      .getByRole('textbox', { name: '理由' })
      .fill('合同上的买受人不是您或您的家人，不能按这份合同提取。');
    await page.getByRole('button', { name: '预览通知' }).click();
    await page.getByRole('button', { name: '确认不准提取' }).click();
    await seen(page.getByText('11月23日 10:29 职工：撤回了申请'));
    same(
      await page.getByRole('textbox', { name: '理由' }).inputValue(),
      '合同上的买受人不是您或您的家人，不能按这份合同提取。',
    );
    same(await page.getByRole('button', { name: '预览通知' }).isDisabled(), true);
    await look('conflict');
  },

  'a version that moved without anything new is no conflict': async ({ page, api, open }) => {
    api.on(staffEndpoints.acceptCase, (route) => {
      const { version } = route.request().postDataJSON() as { version: number };
      api.cases.set(homePurchase.caseId, { ...homePurchase, version: 5 });
      return version === 5 ? ok(accepted) : problemAnswer('case.version-conflict');
    });
    await open(`/cases/${homePurchase.caseId}`);
    await page.getByRole('button', { name: '受理', exact: true }).click();
    await page.getByRole('button', { name: '确认受理' }).click();
    await seen(page.getByText('已受理', { exact: true }));
    same(api.callsOf(staffEndpoints.acceptCase), [{ version: 4 }, { version: 5 }]);
  },

  'no answer from the server keeps the text and lets one try again': async ({ page, api, open }) => {
    await page.route(/\/approval$/, (route) => route.abort());
    await open(`/cases/${inReview.caseId}`);
    await page.getByRole('button', { name: '准予提取' }).click();
    await page.getByLabel('审核意见').fill('同意提取');
    await page.getByRole('button', { name: '预览通知' }).click();
    await page.getByRole('button', { name: '确认准予提取' }).click();
    await seen(page.getByText('连不上服务器'));
    same(await page.getByLabel('审核意见').inputValue(), '同意提取');
    await page.unroute(/\/approval$/);
    api.on(staffEndpoints.approveCase, () =>
      ok({ ...inReview, state: 'approved', version: 7, allowedActions: [] }),
    );
    await page.getByRole('button', { name: '预览通知' }).click();
    await page.getByRole('button', { name: '确认准予提取' }).click();
    await seen(page.getByText('已准予提取'));
  },
};
