import { seen } from '../expect';
import type { Walks } from '../stage/run-walks';
import { purchase } from './officers';

/** 容缺受理: walks in a centre whose plan wants it. */
export const undertakingWalks: Walks = {
  'an invoice comes later: the case is decided before, and the paper is looked at after': async (stage) => {
    const member = await stage.member('农买方');
    const { screen, application } = member;
    const contract = await stage.photo('合同.jpg', ['商品房买卖合同', '买受人：农买方（演示）']);
    const invoice = await stage.photo('发票.jpg', ['收据', '付款人：农买方（演示）']);

    await member.join();
    await member.asksFor('购买住房提取（新房）');
    await application.begin('申请，由工作人员核对');
    await screen.choose('我自己');
    await application.answer({ '想提取多少（元）': '50000', ...purchase });
    await application.goToMaterials();
    await application.upload('已备案的购房合同', contract);
    await screen.look('member: step 3, a paper may come later');
    await screen.press('先办，以后补交');
    await screen.sees('这份以后补交');
    await screen.look('member: step 3, a paper comes later');
    await application.goToReview();
    await application.sign();
    await screen.press('签名并提交');
    await screen.sees('请看清楚您约定的事，并勾选');
    await screen.agree('我会按期补交');
    await screen.look('member: step 4, what is undertaken');
    const number = await application.submit();
    await screen.press('看办理进度');
    await screen.sees('还要补交');
    await screen.look('member: case, a paper is still to come');

    const acceptor = await stage.officer('shizuishan-first-acceptor');
    await acceptor.open(number);
    await acceptor.look('console: case with an undertaking');
    await acceptor.accept();
    const reviewer = await stage.officer('shizuishan-first-reviewer');
    await reviewer.open(number);
    await reviewer.approve('48000', '合同齐全，发票以后补交，同意提取');
    await member.case.stands('已办结');

    await screen.press('去补交材料');
    await screen.isAt('补交材料');
    await screen.look('member: hand in later');
    await application.upload('购房发票或收据', invoice);
    await screen.press('传好了，补交购房发票或收据');
    await screen.sees('已补交，待核对');
    await screen.look('member: case, the paper has come');

    await reviewer.page.getByRole('link', { name: '容缺承诺' }).click();
    await seen(reviewer.page.getByRole('heading', { name: '容缺承诺', level: 1 }));
    await seen(reviewer.page.getByText('请核对', { exact: true }));
    await reviewer.look('console: undertakings');
    await reviewer.page.getByRole('cell', { name: '购房发票或收据' }).waitFor();
    await reviewer.page.getByRole('table').getByRole('link').first().click();
    const panel = reviewer.page.getByRole('region', { name: '容缺承诺' });
    await panel.getByText('核对无误').click();
    await reviewer.look('console: looks at a paper that came later');
    await panel.getByRole('button', { name: '确认' }).click();
    await seen(panel.getByText('已做到'));
  },
};
