import type { Page } from 'playwright-core';
import { seen } from '../expect';
import type { Member } from '../faces/member';
import type { Officer } from '../faces/officer';
import type { Walks } from '../stage/run-walks';
import type { Stage } from '../stage/stage';

/** A word in passing that has come and gone: what stands then is the page. */
async function told(page: Page, words: string): Promise<void> {
  const word = page.getByText(words, { exact: true }).first();
  await word.waitFor({ state: 'visible' });
  await word.waitFor({ state: 'hidden' });
}

/** From 我的, one tap and a confirmation. */
async function locks({ screen }: Member): Promise<void> {
  await screen.tab('我的');
  await screen.follow('账户安全');
  await screen.isAt('账户安全');
  await screen.look('member: account safety');
  await screen.press('锁住账户');
  await screen.isAbove('锁住账户？');
  await screen.look('member: lock the account');
  await screen.page.locator('#confirm-lock').click();
  await told(screen.page, '账户锁住了');
  await screen.look('member: locked');
}

async function setsLimits({ screen }: Member): Promise<void> {
  await screen.follow('提取限额');
  await screen.isAt('提取限额');
  await screen.type('每次最多提取（元）', '5000');
  await screen.press('保存');
  await screen.sees('现在：每次最多 ¥5,000.00，每天不限');
  await screen.type('每次最多提取（元）', '6000');
  await screen.press('保存');
  await screen.sees('收回调高');
  await told(screen.page, '已保存');
  await screen.look('member: limits');
  await screen.press('收回调高');
  await screen.goBack();
}

async function looksAround({ screen }: Member): Promise<void> {
  await screen.follow('登录的设备');
  await screen.sees('只在这一台登录着');
  await screen.look('member: signed in where');
  await screen.goBack();
  await screen.follow('手机丢了怎么办');
  await screen.sees('先锁住账户');
  await screen.look('member: lost phone');
  await screen.goBack();
}

/** Looked up by document and name at the console. */
async function finds(officer: Officer, stage: Stage, name: string): Promise<void> {
  const { page } = officer;
  await page.getByRole('link', { name: '账户安全' }).click();
  await page.getByLabel('证件号码').fill(stage.personOf(name).idNumber);
  await page.getByLabel('姓名').fill(name);
  await page.getByRole('button', { name: '查', exact: true }).click();
  await seen(page.getByText('账户已锁'));
}

/** A clerk looks at the document, and a supervisor opens the lock. */
async function opensAtWindow(stage: Stage, name: string): Promise<void> {
  const clerk = await stage.officer('lingshan-clerk');
  await finds(clerk, stage, name);
  await clerk.look('console: a locked account');
  await clerk.press('马上打开账户锁');
  await clerk.page.getByLabel('理由').fill('本人带身份证来办，急用');
  await clerk.page.getByLabel('职工本人在窗口，证件和本人已核对').check();
  await clerk.look('console: ask to open a lock');
  await clerk.press('请主管批准');
  await seen(clerk.page.getByText('等主管批准'));
  const supervisor = await stage.officer('lingshan-supervisor');
  await supervisor.page.getByRole('link', { name: '账户安全' }).click();
  await supervisor.look('console: requests of account safety');
  await supervisor.page.getByRole('button', { name: /^批准：/ }).click();
  await supervisor.page.getByLabel('理由').fill('证件和本人核对无误');
  await supervisor.look('console: approve opening a lock');
  await supervisor.press('批准，马上办');
  await seen(supervisor.page.getByText('已批准'));
}

export const lockWalks: Walks = {
  'a member locks their account, nothing is handed in, and a window opens it with two pairs of eyes': async (
    stage,
  ) => {
    const name = '谭锁好';
    const member = await stage.member(name);
    await member.join();
    await locks(member);
    await setsLimits(member);
    await looksAround(member);
    const { screen } = member;
    await screen.goBack();
    await member.asksFor('房租提取');
    await screen.sees('您的账户锁着，现在不能提交');
    await screen.look('member: a locked account cannot apply');
    await opensAtWindow(stage, name);
    const desk = await stage.desk(name);
    await desk.hasTextMessage('账户锁打开了');
  },
};
