import type { Officer } from '../faces/officer';
import { Paper } from '../faces/paper';
import { Window } from '../faces/window';
import { seen } from '../expect';
import type { Walks } from '../stage/run-walks';
import { purchase } from './officers';

/** Two bags of one case, one for each hand-in: one is found at the first collection, both sides confirm. */
async function paperCollected({ clerk, acceptor }: Record<'clerk' | 'acceptor', Officer>): Promise<void> {
  const [window, centre] = [new Paper(clerk), new Paper(acceptor)];
  await window.open();
  const [first] = await window.numbers();
  await clerk.look('console: paper at a window');
  await centre.open();
  await centre.makesList('龙亭区窗口');
  await centre.scans(`${first!.slice(0, -1)}${(Number(first!.at(-1)) + 1) % 10}`, '条码没有读对');
  await centre.scans(first!, '在清单上');
  await acceptor.look('console: paper is scanned in');
  await acceptor.press('我已清点收取');
  await seen(acceptor.page.getByText('缺 1 袋'));
  await window.opensOnlyList();
  await clerk.press('我已移交');
  await seen(clerk.page.getByText('双方都已确认'));
  await clerk.look('console: paper is handed over');
  await centre.open();
  await acceptor.page.getByRole('button', { name: /中心已收取/ }).click();
  await acceptor.page.getByRole('button', { name: `归档：${first}` }).click();
  await acceptor.press('归档');
  await seen(acceptor.page.getByText('中心没有收取后还没归档的材料。'));
}

/** 就近办: walks in a centre whose district halls only receive. */
export const nearServiceWalks: Walks = {
  'a hall of 龙亭 receives by the form, passes the correction on, and the centre decides': async (stage) => {
    const clerk = await stage.officer('kaifeng-first-clerk');
    const window = new Window(clerk);
    const visitor = stage.personOf('黎上门');
    const contract = await stage.photo('合同.jpg', ['商品房买卖合同', '买受人：黎上门（演示）']);
    const receipt = await stage.photo('发票.jpg', ['收据', '付款人：黎上门（演示）', '首付款：130,000 元']);
    await window.open();
    await window.meets(visitor);
    await window.takesIn('购买住房提取（新房）');
    await clerk.page.getByRole('radio', { name: '我自己' }).check();
    for (const [label, answer] of Object.entries(purchase)) await clerk.page.getByLabel(label).fill(answer);
    await window.scans('已备案的购房合同', contract, '原件');
    await window.scans('购房发票或收据', receipt, '复印件');
    await clerk.page.getByLabel('提取金额（元）').fill('10000');
    await window.registersCard(visitor.cards[0]!.number);
    await clerk.page.getByRole('checkbox', { name: /已在收件凭证上签字/ }).check();
    await clerk.press('收件完成，交给受理');
    await seen(clerk.page.getByText('请逐项核对形式审查：清单上的材料一份不少。'));
    await clerk.look('console: window, form check');
    await window.checksForm();
    await clerk.press('收件完成，交给受理');
    const number = await window.receiptNumber();

    const acceptor = await stage.officer('kaifeng-acceptor-1');
    await acceptor.open(number);
    await seen(acceptor.page.getByText('清单上的材料一份不少'));
    await acceptor.askForCorrection([{ what: '购房发票或收据', howToFix: '请带盖章的原件' }]);

    await clerk.press('接待下一位');
    await seen(clerk.page.getByText('请转告职工'));
    await clerk.page.getByRole('link', { name: /购买住房提取（新房）/ }).click();
    await seen(clerk.page.getByRole('heading', { name: '请把要补正的转告职工' }));
    await clerk.look('console: window, to be passed on');
    await clerk.page.getByRole('radio', { name: '当面说了' }).check();
    await clerk.press('已转告');
    await seen(clerk.page.getByText(/已转告职工（当面说了）/));
    await window.scans('购房发票或收据', receipt, '原件');
    await window.checksForm();
    await clerk.press('补正收齐，送回受理');
    await window.receiptNumber();

    await acceptor.open(number);
    await seen(acceptor.page.getByText(/已转告职工（当面说了）/));
    await acceptor.look('console: a case that a hall received');
    await acceptor.accept();
    const reviewer = await stage.officer('kaifeng-reviewer-1');
    await reviewer.open(number);
    await reviewer.approve('10000', '原件已核，同意提取');
    await paperCollected({ clerk, acceptor });
    const member = await stage.member('黎上门');
    await member.join();
    await member.screen.tab('进度');
    await member.screen.follow('购买住房提取（新房）');
    await member.case.stands('已办结');
  },
};
