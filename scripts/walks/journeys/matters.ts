import { seen } from '../expect';
import type { Upload } from '../faces/application';
import type { Member } from '../faces/member';
import type { Officer } from '../faces/officer';
import type { Walks } from '../stage/run-walks';
import type { Stage } from '../stage/stage';

const trouble = '我想办转移，一直找不到在哪里办';

/** What is added stays with what is typed, until it is sent. */
async function addsAPicture({ screen, application }: Member, picture: Upload): Promise<void> {
  await application.upload('附件', picture);
  await screen.goBack();
  await screen.press('我要反映');
  await screen.follow('有件事一直办不成');
  await seen(screen.button(`查看${picture.name}`));
}

async function saysWhatCannotBeDone(member: Member, picture: Upload): Promise<void> {
  const { screen } = member;
  await screen.tab('我的');
  await screen.follow('我的反映');
  await screen.isAt('我的反映');
  await screen.sees('您还没有反映过');
  await screen.look('member: matters, none yet');
  await screen.press('我要反映');
  await screen.isAt('我要反映');
  await screen.sees('想反映什么？');
  await screen.look('member: kinds of matters');
  await screen.follow('有件事一直办不成');
  await screen.press('送出');
  await screen.sees('请再写清楚一点');
  await screen.type('您想办什么事，卡在了哪里', trouble);
  await addsAPicture(member, picture);
  await screen.look('member: a new matter');
  await screen.press('送出');
  await screen.isAt('反映');
  await screen.sees('已收到，等工作人员处理');
  await seen(screen.button(`查看${picture.name}`));
  await screen.look('member: a matter');
}

async function disputesAnEntry(member: Member): Promise<void> {
  const { screen } = member;
  await member.openApp();
  await member.seesBalance();
  await screen.page.locator('[id^="account-"]').filter({ visible: true }).first().click();
  await screen.isAt('账户明细');
  await screen.press('有不对的？提出异议');
  await screen.page.locator('[id^="tick-"]').first().click();
  await screen.look('member: entries, one ticked');
  await screen.press('对这 1 笔提出异议');
  await screen.type('您觉得哪里不对，应该是多少', '这个月单位交的是 1500 元');
  await screen.look('member: a dispute');
  await screen.press('送出');
  await screen.isAt('反映');
  await screen.sees('有疑问的明细');
}

async function answers(stage: Stage, picture: Upload): Promise<Officer> {
  const officer = await stage.officer('lingshan-service-agent');
  const { page } = officer;
  await page.getByRole('link', { name: '反馈' }).click();
  await seen(page.getByRole('heading', { name: '反馈', level: 1 }));
  await officer.look('console: matters');
  await page
    .getByRole('link', { name: /办不成事/ })
    .first()
    .click();
  await seen(page.getByText(trouble));
  await page.getByRole('button', { name: `附件：${picture.name}` }).click();
  await seen(page.getByLabel(`${picture.name}，第 1 页`));
  await officer.look('console: a matter, its picture open');
  await page.getByRole('button', { name: '领取' }).click();
  await page.getByLabel('答复（职工会读到）').fill('在“办事”里点“转移”，就能看到异地转移接续。');
  await seen(page.getByText('职工会读到'));
  await officer.look('console: a matter, answering');
  await page.getByRole('button', { name: '送出答复' }).click();
  await seen(page.getByText('已答复').first());
  await officer.look('console: a matter, answered');
  return officer;
}

async function takesACall({ page, look }: { page: Officer['page']; look: Officer['look'] }, phone: string) {
  await page.getByRole('link', { name: '来电' }).click();
  await page.getByLabel('来电号码').fill(phone);
  await page.getByRole('button', { name: '查来电人' }).click();
  await page
    .getByRole('button', { name: /看能说什么/ })
    .first()
    .click();
  await seen(page.getByRole('heading', { name: '不能在电话里说的' }));
  await look('console: a call');
}

export const matterWalks: Walks = {
  'a member is heard: what cannot be got done, an entry that is wrong, and a call': async (stage) => {
    const member = await stage.member('林台生');
    await member.join();
    const picture = await stage.photo('找不到转移.jpg', ['办事', '没有找到“转移”']);
    await saysWhatCannotBeDone(member, picture);
    const officer = await answers(stage, picture);
    const { screen } = member;
    await screen.page.reload();
    await screen.sees('在“办事”里点“转移”');
    await screen.sees('没有解决？');
    await screen.look('member: a matter, answered');
    await disputesAnEntry(member);
    await screen.look('member: a dispute, received');
    await takesACall({ page: officer.page, look: (name) => officer.look(name) }, member.person.phone);
  },
};
