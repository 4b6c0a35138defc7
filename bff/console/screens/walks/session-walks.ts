import { staffEndpoints } from '@gjj/shared-types';
import { same, seen } from '../expect';
import { caseIdOf } from '../fixtures/rows';
import { reviewer } from '../fixtures/people';
import { ok, problemAnswer } from '../pretend-api';
import { signIn, type Walks } from '../walk';

export const sessionWalks: Walks = {
  'signing in leads to the address that was asked for': async ({ page, open, look }) => {
    await open('/queue?state=review&owner=me', { signedIn: false });
    await look('sign-in');
    await signIn(page);
    await seen(page.getByRole('heading', { name: '待办' }));
    same(new URL(page.url()).search, '?state=review&owner=me');
  },

  'a wrong password and a locked account are said in the words of the server': async ({
    page,
    api,
    open,
    look,
  }) => {
    api.on(staffEndpoints.staffSignIn, () => problemAnswer('identity.credentials-wrong'));
    await open('/queue');
    await seen(page.getByText('用户名或密码不对。'));
    same(await page.getByLabel('密码').inputValue(), '');
    api.on(staffEndpoints.staffSignIn, () => problemAnswer('identity.locked'));
    await signIn(page);
    await seen(page.getByText('账号已锁定 15 分钟'));
    await look('sign-in-locked');
  },

  'typed text is still there after the session ended and the same person came back': async ({
    page,
    api,
    open,
    look,
  }) => {
    await open(`/cases/${caseIdOf(0)}`);
    await page.getByRole('tab', { name: '备注' }).click();
    await page.getByLabel('加一条备注').fill('已电话核对合同编号');
    api.on(staffEndpoints.addNote, () => problemAnswer('session.expired'));
    await page.getByRole('button', { name: '记下备注' }).click();
    await seen(page.getByRole('dialog', { name: '登录已过期' }));
    await look('session-ended');
    same(await page.getByLabel('用户名').inputValue(), 'li.shouli');
    await signIn(page);
    same(await page.getByLabel('加一条备注').inputValue(), '已电话核对合同编号');
    await page.reload();
    await page.getByRole('tab', { name: '备注' }).click();
    same(await page.getByLabel('加一条备注').inputValue(), '已电话核对合同编号');
  },

  'another person finds nothing of the one before': async ({ page, api, open }) => {
    await open(`/cases/${caseIdOf(0)}`);
    await page.getByRole('tab', { name: '备注' }).click();
    await page.getByLabel('加一条备注').fill('只给自己看');
    await page.getByRole('button', { name: '退出登录' }).click();
    api.on(staffEndpoints.staffSignIn, () => ok(reviewer));
    await signIn(page);
    await page.getByRole('tab', { name: '备注' }).click();
    same(await page.getByLabel('加一条备注').inputValue(), '');
    same(api.callsOf(staffEndpoints.staffSignOut).length, 1);
  },

  'a session is renewed silently while somebody works, and ends for an empty chair': async ({
    page,
    open,
  }) => {
    await open('/queue');
    await seen(page.getByRole('link', { name: /^QZ/ }));
    await page.clock.runFor('09:00');
    await page.keyboard.press('j');
    const renewal = page.waitForResponse((answer) => answer.url().endsWith(staffEndpoints.staffRenew.path));
    await page.clock.runFor('02:00');
    same((await renewal).status(), 200);
    await page.clock.runFor('20:00');
    await seen(page.getByRole('dialog', { name: '登录已过期' }));
  },
};
