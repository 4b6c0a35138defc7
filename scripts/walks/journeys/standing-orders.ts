import { seen, truth } from '../expect';
import { bringForward } from '../stage/bring-forward';
import type { Walks } from '../stage/run-walks';

export const standingOrderWalks: Walks = {
  'a standing order runs by itself, to a card or to the loan, and is paused and ended in the app': async (
    stage,
  ) => {
    const member = await stage.member('戴还贷');
    const { screen, application } = member;
    await member.join();
    await screen.tab('我的');
    await screen.follow('约定提取');
    await screen.isAt('约定提取');
    await screen.sees('可以约定的');
    await screen.look('member: what can be agreed on');
    await screen.follow('偿还购建房贷款本息提取（公积金贷款）');
    await screen.sees('约定以后');
    await screen.look('member: what a standing order does');
    await screen.press('下一步：选日子和金额');
    await screen.isAt('选日子和金额');
    await screen.press('下一步：核对');
    await screen.sees('处，其他内容都已保存');
    await screen.look('member: terms of a standing order, nothing chosen yet');
    await screen.choose('每月一次');
    await screen.press('10 号');
    await screen.choose('每次提当期应还的贷款本息');
    await screen.choose('1 年');
    await screen.choose('付到我的银行卡');
    await application.addCard(member.person.cards[0]!.number);
    await screen.look('member: terms of a standing order');
    await screen.press('下一步：核对');
    await screen.isAt('核对并签名');
    await screen.sees('第 1 次');
    for (const words of ['约定期间每次', '我同意每次都用', '我知道到日子会']) await screen.agree(words);
    await screen.type('请写上您的姓名，作为签名', member.person.name);
    await screen.look('member: a standing order before it is signed');
    await screen.press('签名并约定');
    await screen.sees('到日子自动申请');
    await screen.look('member: a standing order');

    await bringForward(stage.demo);
    await screen.sees('已自动申请');
    await screen.sees('¥2,100.00');
    await screen.press('看这件申请');
    await member.case.stands('已办结');
    await screen.sees('约定提取自动发起');
    await screen.look('member: a case of a standing order');
    await screen.goBack();

    const officer = await stage.officer('lingshan-service-agent');
    await officer.find(member.person.name);
    await officer.page.getByRole('link', { name: /^QZ/ }).first().click();
    await officer.press('看这位职工的约定');
    await seen(officer.page.getByText('每月 10 日，每次提当期应还的贷款本息'));
    await officer.look('console: standing orders of a member');

    await screen.press('暂停');
    await screen.sees('落在暂停里的不补');
    await screen.look('member: pause of a standing order');
    await screen.page.locator('#standing-pause-confirm').click();
    await screen.sees('您暂停了');
    await screen.press('恢复');
    await screen.sees('到日子自动申请');
    await screen.press('结束约定');
    await screen.page.locator('#standing-end-confirm').click();
    await screen.sees('已结束，不会再自动申请');
    truth(!(await screen.button('恢复').isVisible()), 'an order that has ended is not resumed');
    await screen.look('member: a standing order that has ended');

    await screen.goBack();
    await screen.tab('我的');
    await screen.follow('约定提取');
    // The order that has ended is listed by the same name.
    await screen.page.locator('#offer-W06').click();
    await screen.press('下一步：选日子和金额');
    await screen.choose('每月一次');
    await screen.press('10 号');
    await screen.choose('每次提当期应还的贷款本息');
    await screen.choose('1 年');
    await screen.choose('直接冲还公积金贷款（冲还贷）');
    await screen.look('member: a standing order that goes to the loan');
    await screen.press('下一步：核对');
    await screen.isAt('核对并签名');
    for (const words of ['约定期间每次', '我同意每次的钱', '我知道到日子会']) await screen.agree(words);
    await screen.type('请写上您的姓名，作为签名', member.person.name);
    await screen.look('member: a standing order to the loan before it is signed');
    await screen.press('签名并约定');
    await screen.sees('公积金贷款 尾号 0033');
    await bringForward(stage.demo);
    await screen.sees('已办结，已冲还贷款');
    await screen.look('member: a standing order that has paid the loan');
    await screen.press('看这件申请');
    await member.case.stands('已办结');
    await screen.sees('已冲还贷款');
    await screen.look('member: a case that has paid the loan');
  },
};
