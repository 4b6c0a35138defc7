import { Window } from '../faces/window';
import { seen } from '../expect';
import type { Walks } from '../stage/run-walks';

export const downPaymentWalks: Walks = {
  'a down payment goes to the account of the seller, which the bank compares with its name': async (
    stage,
  ) => {
    const clerk = await stage.officer('pubei-clerk');
    const window = new Window(clerk);
    const contract = await stage.photo('合同.jpg', ['商品房买卖合同', '买受人：班停办（演示）']);
    await window.open();
    await window.meets(stage.personOf('班停办'));
    await window.takesIn('提取付首付款');
    const typed = {
      所购住房的地址: '浦北县示例湖畔8栋802',
      购房合同的签订日期: '2026-09-21',
      要付的首付款: '30000',
    };
    for (const [label, answer] of Object.entries(typed))
      await clerk.page.getByLabel(new RegExp(label)).fill(answer);
    await window.scans('购房合同', contract, '原件');
    await window.scans('预售资金监管账户', contract, '复印件');
    await clerk.page.getByLabel('提取金额（元）').fill('1000');
    await clerk.page.getByLabel('监管账户的户名').fill('灵山示例山水置业有限公司');
    await clerk.page.getByLabel('监管账户的账号').fill('6299980001000000017');
    await clerk.press('登记这个账户');
    await seen(clerk.page.getByText('银行登记的户名'));
    await clerk.page.getByLabel('监管账户的户名').fill('灵山示例湖畔置业有限公司');
    await clerk.press('登记这个账户');
    await seen(clerk.page.getByText('付到监管账户：北部湾示例银行 尾号 0017，银行已核对户名。'));
    await clerk.look('console: window, the account of a seller');
    await clerk.page.getByRole('checkbox', { name: /已在收件凭证上签字/ }).check();
    await clerk.press('收件完成，交给受理');
    await window.receiptNumber();
  },
};
