import { staffEndpoints } from '@gjj/shared-types';
import { gone, same, seen } from '../expect';
import { inbox, olderPage } from '../fixtures/messages';
import { mayBeRevoked } from '../fixtures/revocation';
import { reviewer } from '../fixtures/people';
import { ok, problemAnswer } from '../pretend-api';
import type { Walk, Walks } from '../walk';

/** An inbox of which two are unread, until they are read. */
function withInbox({ api }: Walk): void {
  let read = false;
  api.cases.set(mayBeRevoked.caseId, mayBeRevoked);
  api.on(staffEndpoints.staffSignIn, () => ok(reviewer));
  api.on(staffEndpoints.getStaffMe, () => ok({ ...reviewer.staff, unreadMessages: read ? 0 : 2 }));
  api.on(staffEndpoints.listStaffMessages, (route) =>
    ok(route.request().url().includes('cursor=older') ? olderPage : inbox(read)),
  );
  api.on(staffEndpoints.readStaffMessage, () => {
    read = true;
    return ok(inbox(true).messages[0]);
  });
  api.on(staffEndpoints.readAllStaffMessages, () => {
    read = true;
    return ok({ unread: 0 });
  });
}

export const messageWalks: Walks = {
  'unread messages are counted in the menu, and read at once or by going to the case': async (walk) => {
    const { page, api, open, look } = walk;
    withInbox(walk);
    await open('/queue');
    const entry = page.getByRole('link', { name: '消息 未读 2' });
    await entry.click();
    await seen(page.getByText('2 条未读'));
    await look('messages');
    await page.getByRole('button', { name: '再看更早的' }).click();
    await gone(page.getByRole('button', { name: '再看更早的' }));
    await page.keyboard.press('j');
    same(await page.evaluate(() => document.activeElement?.textContent), '看这件');
    await page.getByRole('button', { name: /^标为已读：购买自住住房提取/ }).click();
    await seen(page.getByText('都看过了'));
    await gone(page.getByRole('link', { name: '消息 未读 2' }));
    same(await page.evaluate(() => document.activeElement?.textContent), '看这件');
    await look('messages-read');
    await page.keyboard.press('Enter');
    await seen(page.getByRole('heading', { name: mayBeRevoked.itemName }));
    same(api.callsOf(staffEndpoints.readStaffMessage).length, 1);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goBack();
    await look('messages-390');
  },

  'all that was seen is marked as read, and nothing that came later': async (walk) => {
    const { page, api, open } = walk;
    withInbox(walk);
    await open('/messages');
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await seen(page.getByText('都看过了'));
    same(api.callsOf(staffEndpoints.readAllStaffMessages), [{ seenUntil: '2026-11-23T02:10:00.000Z' }]);
  },

  'an inbox that is empty, or does not answer, says so': async ({ page, api, open, look }) => {
    api.on(staffEndpoints.listStaffMessages, () => problemAnswer('service.busy'));
    await open('/messages');
    await seen(page.getByRole('alert'));
    await look('messages-error');
    api.on(staffEndpoints.listStaffMessages, () => ok({ messages: [], unread: 0, nextCursor: null }));
    await page.getByRole('button', { name: '再试一次' }).click();
    await seen(page.getByText('还没有消息'));
    await look('messages-empty');
  },
};
