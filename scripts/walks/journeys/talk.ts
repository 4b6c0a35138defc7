import { seen } from '../expect';
import type { Member } from '../faces/member';
import type { Officer } from '../faces/officer';
import type { Stage } from '../stage/stage';

const asks = '合同上的备案号写错了一位，要紧吗？';
const answers = '不要紧，请照这张样子写一份说明。';

/**
 * 对话 of a case that both have open: a question with a photo, an answer with a file, and who has read what. Both come back
 * to the case.
 */
export async function talkAboutCase(stage: Stage, member: Member, officer: Officer): Promise<void> {
  const { screen, application } = member;
  const { page } = officer;
  const photo = await stage.photo('备案号.jpg', ['备案号 450721-0033']);
  await screen.page.locator('#case-thread').filter({ visible: true }).click();
  await screen.isAt('和经办人对话');
  await screen.look('member: a thread, nothing said');
  await screen.type('您要说的话', asks);
  await application.upload('附件', photo);
  await screen.press('发给经办人');
  await screen.sees('还没有看');

  await page.getByRole('button', { name: '看和职工的对话' }).click();
  await seen(page.getByText(asks));
  await page.getByRole('button', { name: `附件：${photo.name}` }).click();
  await seen(page.getByLabel(`${photo.name}，第 1 页`));
  await page.getByRole('button', { name: '1 条留言看过了' }).click();
  await page.getByLabel('回复职工').fill(answers);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '加附件' }).click();
  await (await chosen).setFiles(await stage.photo('样子.jpg', ['情况说明']));
  await seen(page.getByRole('button', { name: '删除样子.jpg' }));
  await officer.look('console: a thread, an answer with a file');
  await page.getByRole('button', { name: '发出回复' }).click();
  await seen(page.getByText('职工还没有看'));

  await screen.goBack();
  await screen.page.locator('#case-thread').filter({ visible: true }).click();
  await screen.sees('中心受理人员已看');
  await screen.sees(answers);
  await seen(screen.button('查看样子.jpg'));
  await screen.look('member: a thread, answered with a file');
  await screen.goBack();
}
