import type { Officer } from '../faces/officer';
import { Window } from '../faces/window';
import { seen } from '../expect';
import type { Stage } from '../stage/stage';
import type { Walks } from '../stage/run-walks';

const username = 'lingshan-clerk-2';
const own = 'a boat on the Qin river';
const question = '租房合同没有备案，能收吗？';

async function opens(officer: Officer, page: string): Promise<void> {
  await officer.page.getByRole('link', { name: '人员', exact: true }).click();
  await officer.page.getByRole('link', { name: page }).click();
}

async function chooses(officer: Officer, field: string, option: RegExp): Promise<void> {
  await officer.page.getByLabel(field, { exact: true }).click();
  await officer.page.locator('.ant-select-item-option').filter({ hasText: option }).click();
}

/** A supervisor asks, an administrator opens. @returns the one-time password */
async function getsAccount(supervisor: Officer, admin: Officer): Promise<string> {
  await opens(supervisor, '申请开账号');
  await supervisor.page.getByLabel('姓名', { exact: true }).fill('覃新来');
  await supervisor.page.getByLabel('身份证号码').fill('990721199605120268');
  await supervisor.press('提交申请');
  await seen(supervisor.page.getByText('手机号码是 11 位数字'));
  await supervisor.page.getByLabel('手机号').fill('154 0000 5001');
  await supervisor.page.getByLabel('用户名').fill(username);
  await chooses(supervisor, '区县（窗口）', /^灵山县$/);
  await supervisor.page.getByRole('radio', { name: '只收选定的' }).check();
  await chooses(supervisor, '选定的业务', /^W04/);
  await supervisor.page.keyboard.press('Escape');
  await supervisor.page.getByLabel('理由').fill('灵山窗口增加一位收件员');
  await supervisor.look('console: people, application');
  await supervisor.press('提交申请');
  await seen(supervisor.page.getByText('开通：灵山县 窗口收件，只收 W04'));

  await admin.look('console: people');
  await opens(admin, '申请');
  await admin.look('console: people, applications');
  await admin.press('照申请办：覃新来 开账号');
  await admin.look('console: people, opening');
  await admin.press('确认照申请办');
  const password = admin.page.locator('.one-time');
  await seen(password);
  await admin.look('console: people, one-time password');
  const oneTime = (await password.textContent()) ?? '';
  await admin.press('已当面或电话告诉本人');
  return oneTime;
}

/** Taken in, with a question to the centre. */
async function asksOnCase(stage: Stage, clerk: Officer): Promise<void> {
  const window = new Window(clerk);
  await window.open();
  await window.meets(stage.personOf('王㛃'));
  await seen(clerk.page.getByText('您的账号不收这些业务'));
  await clerk.look('console: window, items of one account');
  await window.takesIn('房租提取');
  await clerk.press('问一个问题');
  await clerk.page.getByLabel('问中心窗口联系人（待中心确认）').fill('电话 15400005001 的合同没有备案');
  await seen(clerk.page.getByText('像是证件号、手机号、卡号或收件号，请删掉再问'));
  await clerk.look('console: question with a number');
  await clerk.page.getByLabel('问中心窗口联系人（待中心确认）').fill(question);
  await clerk.press('发出问题');
  await seen(clerk.page.getByText('等答复'));
  await clerk.look('console: question on a case');
}

async function answers(contact: Officer): Promise<void> {
  await contact.page.getByRole('link', { name: /问中心/ }).click();
  await contact.press(`答复：${question}`);
  await contact.page.getByLabel('答复（只答一次，各窗口都看得到）').fill('能收，按没有备案的额度。');
  await contact.look('console: answering');
  await contact.press('发出答复');
  await seen(contact.page.getByText('能收，按没有备案的额度。'));
}

export const peopleWalks: Walks = {
  'a clerk is applied for and opened, asks the centre, and leaves with the work handed over': async (
    stage,
  ) => {
    const supervisor = await stage.officer('lingshan-supervisor');
    const admin = await stage.officer('lingshan-account-admin', '人员');
    const oneTime = await getsAccount(supervisor, admin);
    const clerk = await stage.stranger();
    await clerk.arrives(username, oneTime, own);
    await asksOnCase(stage, clerk);

    await supervisor.page.getByRole('link', { name: '人员', exact: true }).click();
    await supervisor.page.getByRole('link', { name: '覃新来' }).click();
    await supervisor.press('记一次培训');
    await supervisor.page.getByLabel('哪一天').fill('2026-03-01');
    await supervisor.page.getByLabel('培训了什么').fill('窗口收件培训');
    await supervisor.press('记下');
    await seen(supervisor.page.getByText('要再培训'));
    await supervisor.look('console: people, training');
    await clerk.page.goto(`${stage.demo.bffUrl}/console/intake`);
    await seen(clerk.page.getByText('的规则 2026年9月20日 变了，您上次培训是 2026年3月1日。'));
    await clerk.look('console: window, rules changed');

    await answers(await stage.officer('centre-acceptor-1'));
    const colleague = await stage.officer('lingshan-clerk');
    await colleague.page.getByRole('link', { name: '目录', exact: true }).click();
    await colleague.page.getByRole('link', { name: '房租提取', exact: true }).click();
    await colleague.press('看各窗口问过的');
    await seen(colleague.page.getByText('能收，按没有备案的额度。'));
    await colleague.look('console: questions of an item');

    await opens(admin, '账号');
    await admin.page.getByLabel('找人：姓名或用户名').fill('覃新来');
    await admin.page.getByRole('link', { name: '覃新来' }).click();
    await seen(admin.page.getByRole('heading', { name: '手上的件 1' }));
    await admin.look('console: people, one person');
    await admin.press('马上注销');
    await admin.page.getByLabel('理由').fill('调离窗口');
    await admin.press('确认注销');
    await seen(admin.page.getByText('请选交给谁，或不指定'));
    await chooses(admin, '手上的件交给谁', /灵山收件员/);
    await admin.look('console: people, closing');
    await admin.press('确认注销');
    await seen(admin.page.getByText('已注销'));
    await clerk.page.reload();
    await seen(clerk.page.getByRole('button', { name: '登录', exact: true }));

    await opens(supervisor, '权限记录');
    await seen(supervisor.page.getByRole('link', { name: '覃新来' }));
    await supervisor.look('console: people, rights');
    await colleague.page.getByRole('link', { name: '窗口收件' }).first().click();
    await colleague.page.getByRole('link', { name: /王.*房租提取/ }).click();
    await colleague.press('不收了');
    await colleague.press('不收了，作废');
  },
};
