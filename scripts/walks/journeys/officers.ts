import { same } from '../expect';
import type { Walks } from '../stage/run-walks';
import { asksForRecheck } from './recheck';

/** What the form of a home purchase asks. */
export const purchase = {
  所购住房的地址: '钦州市灵山县示例湖畔 6 栋 901',
  购房合同的备案日期: '2026-09-01',
  购房总价: '520000',
  其中的贷款: '400000',
};

export const officerWalks: Walks = {
  'a home purchase is corrected once, decided by two officers, paid, and looked at again for more': async (
    stage,
  ) => {
    const member = await stage.member('农买方');
    const { screen, application } = member;
    const contract = await stage.photo('合同.jpg', [
      '商品房买卖合同',
      '买受人：农买方（演示）',
      '总价：520,000 元',
    ]);
    const blurred = await stage.photo('发票.jpg', ['收据', '首付款']);
    const clear = await stage.photo('发票补拍.jpg', ['收据', '付款人：农买方（演示）', '首付款：130,000 元']);

    await member.join();
    await member.asksFor('购买住房提取（新房）');
    await screen.look('member: step 1, a person must look');
    await application.begin('申请，由工作人员核对');
    await screen.press('下一步：材料');
    await screen.sees(/还差 \d 处，其他内容都已保存/);
    await screen.look('member: step 2, what is missing');
    await screen.choose('我自己');
    await application.answer({ '想提取多少（元）': '50000', ...purchase });
    await application.goToMaterials();
    await application.upload('已备案的购房合同', contract);
    await application.upload('购房发票或收据', blurred);
    await screen.look('member: step 3, uploaded');
    await application.goToReview();
    await application.sign();
    const number = await application.submit();
    await screen.press('看办理进度');

    const acceptor = await stage.officer('centre-acceptor-1');
    await acceptor.open(number);
    await acceptor.look('console: case');
    await acceptor.askForCorrection([
      { what: '购房发票或收据', howToFix: '请把金额和公章拍清楚' },
      { what: '其中的贷款', howToFix: '请按合同写贷款数' },
    ]);

    await member.case.stands('待补正');
    await screen.look('member: case, correction asked');
    await member.case.openCorrection();
    await screen.sees('请把金额和公章拍清楚');
    await screen.look('member: correction');
    await member.case.replace('购房发票或收据', '发票.jpg', clear);
    await screen.type('其中的贷款', '390000');
    await member.case.sendBack();

    await acceptor.open(number);
    await acceptor.accept();
    same((await acceptor.mayDo()).includes('准予提取'), false);

    const reviewer = await stage.officer('centre-reviewer-1');
    await reviewer.open(number);
    await reviewer.approve('48000', '材料齐全，数额相符，同意提取');
    await member.case.stands('已办结');
    await screen.sees('¥48,000.00');
    const desk = await stage.desk('农买方');
    await desk.hasPayment('农买方', '已付款');
    await asksForRecheck(stage, member, number);
  },

  'a refusal tells facts, rule, reason and remedies': async (stage) => {
    const reason = '您在本市有一套住房，不符合租房提取的条件。';
    const member = await stage.member('黄安居');
    const { screen, application } = member;
    await member.join();
    await member.asksFor('房租提取');
    await screen.sees('现在还不能办');
    await screen.look('member: step 1, no');
    await application.begin('仍要申请，由工作人员核对');
    await application.answer({ 您现在租住的地址: '钦南区示例街 5 号' });
    await application.goToMaterials();
    await application.goToReview();
    await application.sign();
    const number = await application.submit();

    const acceptor = await stage.officer('centre-acceptor-2');
    await acceptor.open(number);
    await acceptor.accept();
    const reviewer = await stage.officer('centre-reviewer-2');
    await reviewer.open(number);
    await reviewer.refuse({ rule: '《住房公积金管理条例》第二十四条', reason });

    await screen.press('看办理进度');
    await member.case.stands('不准提取');
    for (const part of ['查明的情况', '依据', '理由', '您可以']) await screen.sees(part);
    await screen.sees(reason);
    await screen.sees('行政复议');
    await screen.look('member: case, refused');
  },
};
