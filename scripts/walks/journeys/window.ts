import { readPeople } from '../../simulators/people/read-people';
import { Window } from '../faces/window';
import { seen, truth } from '../expect';
import type { Walks } from '../stage/run-walks';
import { purchase } from './officers';

const personOf = (name: string) => readPeople().find((one) => one.name === name)!;

export const windowWalks: Walks = {
  'a rent case is taken in at a window by keyboard alone, and paid': async (stage) => {
    const clerk = await stage.officer('lingshan-clerk');
    const window = new Window(clerk);
    const visitor = personOf('黎上门');
    await window.open();
    await clerk.look('console: window, who stands here');
    await window.readsCard(visitor);
    await clerk.look('console: window, what they could do');
    await window.takesInTheFirst();
    await window.takesCard(visitor.cards[0]!.number);
    await clerk.look('console: window, intake');
    await window.handsIn();
    await clerk.look('console: window, received');
    // Two minutes are enough for a clerk who types two keys a second.
    truth(window.keys <= 100, `${window.keys} keys`);
    const desk = await stage.desk('黎上门');
    await desk.hasPayment('黎上门', '已付款');
  },

  'a standing order is signed by hand at a window': async (stage) => {
    const clerk = await stage.officer('lingshan-clerk');
    const { page } = clerk;
    const window = new Window(clerk);
    await window.open();
    await window.meets(personOf('戴还贷'));
    await clerk.press('签约定提取');
    await page.getByRole('button', { name: '约定：偿还购建房贷款本息提取（公积金贷款）' }).click();
    await seen(page.getByText('几号'));
    await clerk.look('console: window, a standing order begun');
    for (const chosen of ['每月一次', '每次提当期应还的贷款本息', /^12 个月/, /^直接冲还公积金贷款/])
      await page.getByRole('radio', { name: chosen }).check();
    await page.getByRole('checkbox', { name: '职工已在约定书上签字' }).check();
    await clerk.press('签好了，约定');
    await seen(page.getByText('还有 1 处没有填好'));
    await clerk.look('console: window, a standing order with what is missing');
    await page.getByLabel('几号').fill('10');
    await page.getByRole('checkbox', { name: '职工已在约定书上签字' }).check();
    await clerk.press('签好了，约定');
    await seen(page.getByText('约定签好了'));
    await seen(page.getByText('直接冲还公积金贷款（尾号 0033）'));
    await clerk.look('console: window, a standing order signed');
  },

  'a member of 浦北 without a phone is served whole in 灵山, and finds it in the app later': async (
    stage,
  ) => {
    const clerk = await stage.officer('lingshan-clerk');
    const window = new Window(clerk);
    const visitor = personOf('覃远客');
    const contract = await stage.photo('合同.jpg', ['商品房买卖合同', '买受人：覃远客（演示）']);
    const receipt = await stage.photo('发票.jpg', ['收据', '付款人：覃远客（演示）', '首付款：130,000 元']);
    await window.open();
    await window.meets(visitor);
    await window.takesIn('购买住房提取（新房）');
    await clerk.press('收件完成，交给受理');
    await seen(clerk.page.getByText(/还有 \d 处没有收好/));
    await clerk.look('console: window, what is missing');
    await clerk.page.getByRole('radio', { name: '我自己' }).check();
    for (const [label, answer] of Object.entries(purchase)) await clerk.page.getByLabel(label).fill(answer);
    await window.scans('已备案的购房合同', contract, '原件');
    await window.scans('购房发票或收据', receipt, '复印件');
    await clerk.page.getByLabel('提取金额（元）').fill('10000');
    await window.registersCard(visitor.cards[0]!.number);
    await clerk.look('console: window, everything is there');
    await clerk.page.getByRole('checkbox', { name: /已在收件凭证上签字/ }).check();
    await clerk.press('收件完成，交给受理');
    const number = await window.receiptNumber();
    await seen(clerk.page.getByText('职工没有手机'));

    const acceptor = await stage.officer('pubei-acceptor');
    await acceptor.open(number);
    await seen(acceptor.page.getByText('灵山县窗口'));
    await acceptor.look('console: a case from a window');
    await acceptor.askForCorrection([{ what: '购房发票或收据', howToFix: '请带盖章的原件' }]);
    await clerk.press('接待下一位');
    await clerk.page.getByRole('link', { name: /购买住房提取（新房）/ }).click();
    await seen(clerk.page.getByText('请带盖章的原件'));
    await clerk.press('补正收齐，送回受理');
    await seen(clerk.page.getByText('请收购房发票或收据'));
    await window.scans('购房发票或收据', receipt, '原件');
    await clerk.look('console: window, a correction');
    await clerk.press('补正收齐，送回受理');
    await window.receiptNumber();
    await acceptor.open(number);
    await acceptor.accept();
    const reviewer = await stage.officer('pubei-reviewer');
    await reviewer.open(number);
    await reviewer.approve('10000', '原件已核，同意提取');

    const member = await stage.member('覃远客');
    await member.join();
    await member.screen.tab('进度');
    await member.screen.follow('购买住房提取（新房）');
    await member.case.stands('已办结');
    await member.screen.sees('灵山县窗口');
    await member.screen.look('member: a case from a window');
  },

  'a power that has ended is refused in words, and one that holds is taken': async (stage) => {
    const clerk = await stage.officer('lingshan-clerk');
    const window = new Window(clerk);
    const agent = personOf('黄安居');
    await window.open();
    await clerk.page.getByRole('radio', { name: '有人代办' }).check();
    const typed = {
      代办人的证件号码: agent.idNumber,
      代办人的姓名: agent.name,
      委托办什么: '代办房租提取',
      委托到哪一天: '2026-01-31',
    };
    for (const [label, words] of Object.entries(typed)) await clerk.page.getByLabel(label).fill(words);
    await window.fills(personOf('李瑶'));
    await clerk.press('看能办什么');
    await seen(clerk.page.getByText('委托已经到期，不能代办。'));
    await clerk.look('console: window, a power that has ended');
    await clerk.page.getByLabel('委托到哪一天').fill('2099-12-31');
    await clerk.press('看能办什么');
    await seen(clerk.page.getByRole('heading', { name: '能办什么' }));
  },

  'an intake is left in the middle, and a colleague takes it over': async (stage) => {
    const clerk = await stage.officer('lingshan-clerk');
    const window = new Window(clerk);
    await window.open();
    await window.meets(personOf('农买方'));
    await window.takesIn('房租提取');
    const colleague = await stage.officer('lingshan-acceptor');
    await new Window(colleague).open();
    await seen(colleague.page.getByText('灵山收件员在办'));
    await colleague.look('console: window, what is in hand');
    await colleague.page.getByRole('link', { name: /房租提取/ }).click();
    await colleague.press('我来接手');
    await seen(colleague.page.getByRole('heading', { name: '签字，交给受理' }));
    await clerk.page.reload();
    await seen(clerk.page.getByText('这件在灵山受理员手上'));
    await clerk.look('console: window, in other hands');
    await colleague.press('不收了');
    await colleague.press('不收了，作废');
    await seen(colleague.page.getByRole('heading', { name: '核对证件' }));
  },
};
