import { staffEndpoints } from '@gjj/shared-types';
import { gone, same, seen } from '../expect';
import { homePurchase } from '../fixtures/home-purchase';
import { paid } from '../fixtures/more-cases';
import { caseIdOf } from '../fixtures/rows';
import type { Walks } from '../walk';

export const caseWalks: Walks = {
  'a case shows facts, documents and decision at once': async ({ page, open, look }) => {
    await open(`/cases/${homePurchase.caseId}`);
    await seen(page.getByText('假定，待中心确认：'));
    await seen(page.getByText('这次提取以后，下次最早2027年11月22日（周一）'));
    await seen(page.getByRole('img', { name: /第 1 页/ }));
    await look('case');
    await page.getByRole('button', { name: '下一页' }).click();
    await seen(page.getByRole('img', { name: /第 2 页/ }));
    await page.getByRole('button', { name: /^购房发票或收据/ }).click();
    await seen(page.getByRole('img', { name: /首付款发票/ }));
    await page.keyboard.press('r');
    await page.keyboard.press('+');
    await seen(page.getByText('125%'));
    await look('case-photo-turned');
    await page.getByRole('button', { name: /^亲属关系证明/ }).click();
    await seen(page.getByText('已由民政数据核对，无需提交'));
    await look('case-waived');
  },

  'a revealed value needs a reason and goes away after a minute': async ({ page, api, open, look }) => {
    await open(`/cases/${homePurchase.caseId}`);
    await page.getByRole('button', { name: '查看完整手机' }).click();
    await page.getByRole('button', { name: '查看', exact: true }).click();
    await seen(page.getByText('请写明查看的理由'));
    same(api.callsOf(staffEndpoints.reveal), []);
    await look('reveal');
    await page.getByRole('button', { name: '电话联系职工' }).click();
    await page.getByRole('button', { name: '查看', exact: true }).click();
    await seen(page.getByText('15400001234'));
    same(api.callsOf(staffEndpoints.reveal), [{ field: 'phone', reason: '电话联系职工' }]);
    await look('revealed');
    await page.clock.runFor('01:01');
    await gone(page.getByText('15400001234'));
  },

  'a paid case tells its whole story': async ({ page, open, look }) => {
    await open(`/cases/${paid.caseId}`);
    await page.getByRole('tab', { name: '付款 2' }).click();
    await seen(page.getByText('卡已注销'));
    await look('case-paid');
    await page.getByRole('tab', { name: '消息 1' }).click();
    await seen(page.getByText('微信：没有发'));
    await look('case-messages');
    await page.getByRole('tab', { name: '备注 1' }).click();
    await look('case-notes');
  },

  'a case that is not there says so': async ({ page, open, look }) => {
    await open(`/cases/${caseIdOf(999)}`);
    await seen(page.getByText('没有找到这件业务'));
    await look('case-not-found');
  },

  'a case that loads shows its shape': async ({ page, api, open, look }) => {
    api.on(staffEndpoints.getStaffCase, () => new Promise(() => undefined));
    await open(`/cases/${homePurchase.caseId}`);
    await seen(page.getByText('正在取这件业务'));
    await look('case-loading');
  },

  'the case works at 1024 wide and on a phone': async ({ page, open, look }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(`/cases/${homePurchase.caseId}`);
    await seen(page.getByRole('img', { name: /第 1 页/ }));
    await look('case-1024');
    await page.setViewportSize({ width: 390, height: 844 });
    await look('case-390');
  },
};
