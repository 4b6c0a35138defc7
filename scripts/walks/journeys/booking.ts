import { seen } from '../expect';
import type { Walks } from '../stage/run-walks';

export const bookingWalks: Walks = {
  'a member books a window, moves the booking, and the window sees who comes': async (stage) => {
    const member = await stage.member('韦同心');
    const { screen } = member;
    await member.join();
    await screen.tab('我的');
    await screen.follow('窗口预约');
    await screen.isAt('我的预约');
    await screen.sees('还没有约好的时间');
    await screen.look('member: no booking yet');
    await screen.press('约一个时间');
    await screen.isAt('预约窗口');
    await screen.choose('灵山管理部');
    // The last of the days: whenever this is walked, its times are still to come.
    const days = screen.page.getByRole('group', { name: '哪天' }).getByRole('button');
    await days.last().click();
    await screen.choose('09:30');
    await screen.look('member: a time to book');
    await screen.press('约');
    await screen.isAt('我的预约');
    await screen.sees('已约好');
    await screen.sees('本人身份证');
    await screen.look('member: a booking');

    await screen.press('改时间');
    await screen.isAt('改时间');
    await screen.choose('灵山管理部');
    await days.last().click();
    await screen.choose('10:00');
    await screen.press('改到');
    await screen.isAt('我的预约');
    await screen.sees(/10:00$/);
    await screen.look('member: a booking that was moved');

    const clerk = await stage.officer('lingshan-clerk');
    await clerk.page.getByRole('link', { name: '预约', exact: true }).click();
    await seen(clerk.page.getByText('这一天还没有人预约。'));
    const row = clerk.page.getByRole('row', { name: /10:00 韦/ });
    for (let ahead = 0; ahead < 14 && !(await row.isVisible()); ahead += 1) {
      const before = await clerk.page.locator('main strong').first().textContent();
      await clerk.page.getByRole('button', { name: '后一天' }).click();
      await clerk.page
        .locator('main strong', { hasNotText: before ?? '' })
        .first()
        .waitFor();
      await clerk.page
        .getByText(/这一天还没有人预约|已约好/)
        .first()
        .waitFor();
    }
    await seen(row);
    await clerk.look('console: bookings of a day');
    await row.getByRole('button', { name: /^取消/ }).click();
    await clerk.page.getByLabel('为什么取消，职工看得到').fill('当天停电检修');
    await clerk.look('console: a booking cancelled');
    await clerk.page.getByRole('dialog').getByRole('button', { name: '取消预约，告诉职工' }).click();
    await seen(clerk.page.getByText('已取消', { exact: true }));
  },
};
