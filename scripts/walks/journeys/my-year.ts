import { seen } from '../expect';
import type { Walks } from '../stage/run-walks';

export const myYearWalks: Walks = {
  'a member sees their year, keeps it clear of a loan, and asks to be reminded': async (stage) => {
    const member = await stage.member('陆知远');
    const { screen } = member;
    await member.join();
    await screen.tab('首页');
    await screen.follow('我的一年');
    await screen.isAt('我的一年');
    await screen.sees('怎样提得最多');
    await screen.sees('规则变了，对您是');
    await screen.look('member: my year');
    await screen.press('6 个月后');
    await screen.sees('不影响贷款，这一年一共可以提');
    await screen.look('member: my year beside a loan');

    await screen.page.locator('#year-W04').click();
    await screen.sees('想多提');
    await screen.sees('怎么算的');
    await screen.look('member: the year of rent');
    await screen.page.locator('#with-loan').click();
    await screen.isAt('提取还是留着贷款');
    await screen.sees('先不提，留着贷款');
    await screen.look('member: withdraw or keep for a loan');
    await screen.page.goBack();
    await screen.press('到那天提醒我');
    await seen(screen.page.getByText('不用提醒了'));
    await screen.look('member: a reminder');
    await screen.page.goBack();
    await screen.sees('到日子会提醒您');

    await screen.page.goBack();
    await member.turnsOnLargeLetters();
    await screen.tab('首页');
    await screen.follow('我的一年');
    await screen.sees('怎样提得最多');
    await screen.look('member, large: my year');
    await screen.page.locator('#year-W04').click();
    await screen.sees('怎么算的');
    await screen.look('member, large: the year of rent');
  },
};
