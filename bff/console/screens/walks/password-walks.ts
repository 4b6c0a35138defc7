import { staffEndpoints } from '@gjj/shared-types';
import { same, seen } from '../expect';
import { acceptor } from '../fixtures/people';
import { ok, problemAnswer } from '../pretend-api';
import type { Walks } from '../walk';

const own = 'a boat on the river';

export const passwordWalks: Walks = {
  'a one-time password leads to choosing one of one’s own, and then to work': async ({
    page,
    api,
    open,
    look,
  }) => {
    api.on(staffEndpoints.staffSignIn, () => problemAnswer('identity.password-change-needed'));
    api.on(staffEndpoints.changeStaffPassword, () => ({ status: 204, body: null }));
    await open('/queue');
    await seen(page.getByText('这是一次性密码'));
    await page.getByLabel('新密码（至少').fill('short');
    await page.getByLabel('再输一次').fill('other');
    await page.getByRole('button', { name: '换成新密码' }).click();
    await seen(page.getByText('新密码至少 12 个字符。'));
    await seen(page.getByText('两次输入的新密码不一样。'));
    await look('new-password');
    same(api.callsOf(staffEndpoints.changeStaffPassword).length, 0);
    api.on(staffEndpoints.staffSignIn, () => ok(acceptor));
    await page.getByLabel('新密码（至少').fill(own);
    await page.getByLabel('再输一次').fill(own);
    await page.getByRole('button', { name: '换成新密码' }).click();
    await seen(page.getByRole('heading', { name: '待办' }));
  },

  'somebody at work changes the password, is told why not, and stays at work': async ({
    page,
    api,
    open,
    look,
  }) => {
    api.on(staffEndpoints.changeStaffPassword, () => problemAnswer('identity.credentials-wrong'));
    await open('/queue');
    await page.getByRole('button', { name: '改密码' }).click();
    await page.getByLabel('现在的密码').fill('not this one');
    await page.getByLabel('新密码（至少').fill(own);
    await page.getByLabel('再输一次').fill(own);
    await page.getByRole('button', { name: '换成新密码' }).click();
    await seen(page.getByText('用户名或密码不对。'));
    await look('change-password');
    api.on(staffEndpoints.changeStaffPassword, () => ({ status: 204, body: null }));
    await page.getByRole('button', { name: '换成新密码' }).click();
    await page.getByRole('dialog', { name: '改密码' }).waitFor({ state: 'hidden' });
    await seen(page.getByRole('heading', { name: '待办' }));
  },
};
