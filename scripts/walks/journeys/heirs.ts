import { readPeople } from '../../simulators/people/read-people';
import { seen } from '../expect';
import { Window } from '../faces/window';
import type { Walks } from '../stage/run-walks';

const personOf = (name: string) => readPeople().find((one) => one.name === name)!;

const proof = {
  去世或宣告死亡的日期: '2026-08-20',
  文书编号: '（2026）示例证字第12号',
  出具的公证处或法院: '灵山县示例公证处',
  文书日期: '2026-10-09',
};

export const heirWalks: Walks = {
  'three heirs are paid their parts from one case, and one card is changed': async (stage) => {
    const [dead, wife, daughter, mother] = ['莫常安', '覃素云', '莫小雨', '农秀兰'].map(personOf);
    const clerk = await stage.officer('lingshan-clerk');
    const window = new Window(clerk);
    const { page } = clerk;
    await window.open();
    await window.comesFor(dead!, daughter!);
    await clerk.look('console: window, who came for an estate');
    await clerk.press('看能办什么');
    await seen(page.getByText(/职工已去世，来办的人/));
    await window.takesIn('职工死亡或宣告死亡提取');
    await clerk.press('收件完成，交给受理');
    await seen(page.getByText('请登记继承人'));
    await clerk.look('console: window, an estate without heirs');

    await page.getByRole('radio', { name: '继承公证书' }).check();
    for (const [label, words] of Object.entries(proof)) await page.getByLabel(label).fill(words);
    const card = (of: typeof dead, nth = 0) => of!.cards[nth]!.number;
    await window.registersHeir(daughter!, {
      relation: '子女',
      share: '1/3',
      card: card(daughter),
      phone: true,
    });
    await clerk.press('登记这位继承人');
    await seen(page.getByText('1 位，还差 2/3'));
    await window.registersHeir(wife!, { relation: '配偶', share: '一半', card: card(wife), phone: true });
    await window.isActedForBy(daughter!);
    await clerk.press('登记这位继承人');
    await seen(page.getByText('份额写成几分之几，例如 1/3；全部写 1'));
    await clerk.look('console: window, an heir');
    await page.getByLabel('份额').fill('1/2');
    await clerk.press('登记这位继承人');
    await seen(page.getByText('2 位，还差 1/6'));
    await window.registersHeir(mother!, { relation: '父母', share: '1/6', card: card(mother), phone: false });
    await window.isActedForBy(daughter!);
    await clerk.press('登记这位继承人');
    await seen(page.getByText('3 位，合计是全部'));
    const paper = await stage.photo('公证书.jpg', ['继承公证书（演示）', '被继承人：莫常安']);
    for (const material of ['死亡证明', '继承材料', '继承人的身份证和银行卡'])
      await window.scans(material, paper, '原件');
    await clerk.look('console: window, three heirs');
    await page.getByRole('checkbox', { name: /已在收件凭证上签字/ }).check();
    await clerk.press('收件完成，交给受理');
    const number = await window.receiptNumber();
    await seen(page.getByText('农**没有手机'));
    await clerk.look('console: window, an estate is received');

    const acceptor = await stage.officer('lingshan-acceptor');
    await acceptor.open(number);
    await acceptor.look('console: a case with heirs');
    await acceptor.accept();
    const reviewer = await stage.officer('lingshan-reviewer');
    await reviewer.open(number);
    await reviewer.approve('146420.03', '公证书已核，同意按份额支付');

    const desk = await stage.desk('莫小雨');
    await desk.hasPayment('莫小雨', '付款失败');
    await clerk.press('接待下一位');
    await page.getByRole('link', { name: /职工死亡或宣告死亡提取/ }).click();
    await seen(page.getByRole('heading', { name: '换继承人的收款卡' }));
    await clerk.look('console: window, another card of an heir');
    await page.getByLabel('莫**的另一张卡').fill(card(daughter, 1));
    await clerk.press('用这张卡再付一次');
    await seen(page.getByRole('heading', { name: /已收件/ }));
    await desk.hasPayment('莫小雨', '已付款');
    await clerk.find(wife!.name);
    await clerk.opensFound(number);
    await clerk.look('console: heirs who are paid');
    await desk.hasTextMessage('您的份额是');
    await desk.hasTextMessage('到窗口换卡');
  },
};
