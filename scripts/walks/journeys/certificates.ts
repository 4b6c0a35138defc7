import { groupCheckCode } from '@gjj/shared-types';

import { seen } from '../expect';
import type { Member } from '../faces/member';
import type { MemberScreen } from '../faces/member-screen';
import type { Walks } from '../stage/run-walks';
import type { Stage } from '../stage/stage';

/** From 我的, two taps and a choice. */
async function asks({ screen }: Member, title: string) {
  await screen.follow(title);
  await screen.isAbove(`开一份${title}`);
  await screen.page.locator('#ask-certificate').click();
  await screen.sees('有效到');
}

async function checkCodeOf({ screen: { page } }: Member): Promise<string> {
  const kept = await page.evaluate(() => localStorage.getItem('gjj:session') ?? '{}');
  const { data = '{}' } = JSON.parse(kept) as { data?: string };
  const { token } = JSON.parse(data) as { token: string };
  const headers = { authorization: `Bearer ${token}` };
  const answer = await page.request.get(`${new URL(page.url()).origin}/api/v1/certificates`, { headers });
  const { certificates } = (await answer.json()) as { certificates: { file: { checkCode: string } }[] };
  return certificates[0]!.file.checkCode;
}

async function withdraws(stage: Stage, code: string) {
  const officer = await stage.officer('lingshan-supervisor');
  const { page } = officer;
  await page.getByRole('link', { name: '证明' }).click();
  await page.getByLabel('文号或查验码，印在证明上').fill(groupCheckCode(code));
  await page.getByRole('button', { name: '查找' }).click();
  await seen(page.getByRole('heading', { name: /缴存证明/ }));
  await officer.look('console: a certificate');
  await page.getByRole('button', { name: '撤回证明' }).click();
  await page.getByLabel('哪里有错（职工会看到）').fill('余额里少算了一笔更正');
  await officer.look('console: withdraw a certificate');
  await page.getByRole('dialog').getByRole('button', { name: '撤回证明' }).click();
  await seen(page.getByText('余额里少算了一笔更正'));
}

/** Something is on it: not every dot of the canvas is empty. */
async function isDrawn({ page }: MemberScreen, id: string) {
  const dots = `(() => {
    const canvas = document.getElementById('${id}');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value) => value !== 0);
  })()`;
  await page.waitForFunction(dots);
}

export const certificateWalks: Walks = {
  'a certificate that a member asks for, anybody checks, and a supervisor takes back': async (stage) => {
    const member = await stage.member('叶常年');
    await member.join();
    const { screen } = member;
    await screen.tab('我的');
    await screen.follow('证明和对账单');
    await screen.isAt('证明和对账单');
    await screen.look('member: certificates, none yet');
    await asks(member, '缴存证明');
    await screen.look('member: a certificate');
    const code = await checkCodeOf(member);

    const { screen: others } = await stage.member('陈小满');
    await others.page.goto(`${stage.demo.bffUrl}/check/${code}`);
    await others.sees('现在有效');
    await others.sees('有效到');
    await others.look('anybody: a certificate that holds');
    await withdraws(stage, code);
    await others.page.reload();
    await others.sees('已撤回');
    await others.look('anybody: a certificate taken back');
    await screen.page.reload();
    await screen.sees('余额里少算了一笔更正');
    await screen.look('member: a certificate taken back');
  },

  'twenty years in one picture, and each of them to the fen': async (stage) => {
    const member = await stage.member('叶常年');
    await member.join();
    const { screen } = member;
    await screen.follow('钦州市示例自来水公司');
    await screen.isAt('账户明细');
    await screen.follow('看图');
    await screen.isAt('看图');
    await screen.sees('每年的数字');
    await screen.sees('-¥80,000.00');
    await isDrawn(screen, 'balance-chart');
    await isDrawn(screen, 'flow-chart');
    await screen.look('member: twenty years in a picture');
    await screen.follow('看每个月：2025年');
    await screen.isAt('2025年');
    await screen.sees('每月的数字');
    await screen.sees('2025年6月');
    await screen.look('member: a year in a picture');
  },

  'all that is kept about a member, and who looked at it': async (stage) => {
    const member = await stage.member('叶常年');
    await member.join();
    const { screen } = member;
    await screen.tab('我的');
    await screen.follow('关于您的数据');
    await screen.isAt('关于您的数据');
    await screen.look('member: about my data');
    await screen.press('整理一份');
    await screen.sees(/留到/);
    await screen.look('member: my data is put together');
    const coming = screen.page.waitForEvent('download');
    await screen.page.locator('#download-data-copy').click();
    await (await coming).path();
    await screen.follow('谁看过我的信息');
    await screen.isAt('谁看过我的信息');
    await screen.look('member: who looked at my data');
  },
};
