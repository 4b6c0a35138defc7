import { seen } from '../expect';
import type { Walks } from '../stage/run-walks';

type Screen = Awaited<ReturnType<Parameters<Walks[string]>[0]['member']>>['screen'];

/** From the home page to what a month costs, and back to where they were, with nothing lost. */
async function seesWhatTheyCouldBorrow(screen: Screen, who: string): Promise<void> {
  const { page } = screen;
  await screen.follow('能贷多少');
  await screen.isAt('能贷多少');
  const home = { homePriceFen: '600000', houseAgeYears: '0', monthlyIncomeFen: '12000', monthlyDebtFen: '0' };
  for (const [id, text] of Object.entries({ ...home, withdrawFirst: '10000' }))
    await page.locator(`#${id}`).fill(text);
  await page.locator('#assess-loan').click();
  await screen.sees('由中心的工作人员审批决定');
  await screen.sees('怎么算的');
  await screen.look(`${who}: what can be borrowed`);
  await page.locator('#see-monthly').click();
  await screen.isAt('月供怎么算');
  await screen.press('提前还一笔');
  await page.locator('#early-month').fill('24');
  await page.locator('#early-amount').fill('50000');
  await page.locator('#calculate-loan').click();
  await screen.sees('期限缩短，月供不变');
  await screen.press('等额本金');
  await screen.sees('越还越少');
  await screen.look(`${who}: what a month costs`);
  await page.goBack();
  await screen.isAt('能贷多少');
  await page.goBack();
}

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
    await screen.tab('首页');
    await seesWhatTheyCouldBorrow(screen, 'member');
    await member.turnsOnLargeLetters();
    await screen.tab('首页');
    await seesWhatTheyCouldBorrow(screen, 'member, large');
    await screen.tab('首页');
    await screen.follow('我的一年');
    await screen.sees('怎样提得最多');
    await screen.look('member, large: my year');
    await screen.page.locator('#year-W04').click();
    await screen.sees('怎么算的');
    await screen.look('member, large: the year of rent');
  },
};
