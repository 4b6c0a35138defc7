import { same, seen, truth } from '../expect';
import type { Walks } from '../stage/run-walks';
import { strangerChecks } from './letter-check';

export const rentWalks: Walks = {
  'rent is approved by machine, paid to the card and told by WeChat and in the inbox': async (stage) => {
    const member = await stage.member('陈小满');
    const { screen, application } = member;
    await member.openApp();
    await screen.look('member: home of a visitor');
    await member.signInByWechat();
    await member.proveIdentity();
    await member.seesBalance();
    await screen.look('member: home');
    await member.allowsWechatMessages();
    await screen.tab('办事');
    await screen.sees('能办，最多 ¥4,500.00');

    await screen.tab('首页');
    await screen.sees('可提取 ¥4,500.00，今天就能办');
    await screen.follow('租房');
    await screen.sees('信息都查得到，提交后马上有结果。');
    await screen.look('member: step 1, yes');
    await application.begin();
    await screen.look('member: step 2');
    await application.goToMaterials();
    await screen.sees('无需上传');
    await screen.look('member: step 3, nothing to upload');
    await application.goToReview();
    await application.sign();
    await screen.look('member: step 4');
    const number = await application.submit();
    truth(/^QZ\d{16}$/.test(number), `${number} is a receipt number`);
    await member.acceptsSubscription();
    await screen.look('member: step 5, receipt');

    const desk = await stage.desk('陈小满');
    await desk.hasPayment('陈小满', '已付款');
    await desk.hasWechatMessage('提取到账');
    await desk.look('desk: the money and the message');

    await screen.press('看办理进度');
    await member.case.stands('已办结');
    await screen.sees('已到账');
    await screen.look('member: case, paid');
    await screen.press('看系统怎样决定的');
    await screen.isAt('系统怎样决定的');
    await screen.sees('金额是怎样算的');
    await screen.look('member: how the machine decided');
    await screen.goBack();
    await screen.isAt('房租提取');
    await screen.follow('核对结果和理由');
    await screen.isAt('核对结果');
    await screen.sees(/按 2026年9月20日 起的规则/);
    await screen.look('member: the result as it was kept');
    await screen.goBack();
    await screen.goBack();
    await member.opensInbox();
    await screen.sees('到账');
    await screen.look('member: inbox');
    same((await screen.text(number).count()) > 0, true);
    await strangerChecks(stage, member);
  },

  'without leave to send by WeChat the result comes by text message': async (stage) => {
    const member = await stage.member('陆知远');
    await member.join();
    await member.asksFor('房租提取');
    await member.application.begin();
    await member.application.answer({ 您现在租住的地址: '浦北县示例路 18 号 3 单元 502' });
    await member.application.goToMaterials();
    await member.application.goToReview();
    await member.application.sign();
    await member.application.submit();
    const desk = await stage.desk('陆知远');
    await desk.hasTextMessage('到账');
    same(await desk.wechatMessages().count(), 0);
    await desk.look('desk: text messages');
    await member.screen.press('看办理进度');
    await member.screen.sees('短信：');
    await seen(member.screen.text('已办结'));
  },

  'a payment that fails goes to another card without a new approval': async (stage) => {
    const member = await stage.member('谭失卡');
    const { screen, application } = member;
    await member.join();
    await member.asksFor('房租提取');
    await application.begin();
    await application.goToMaterials();
    await application.goToReview();
    await application.sign('0128');
    await application.submit();
    await screen.press('看办理进度');
    await screen.sees('收款账户已销户');
    await screen.look('member: case, payment failed');
    await screen.press('换一张卡收款');
    await screen.isAt('换一张卡');
    await application.addCard(member.cardEnding('0127'));
    await screen.look('member: another card');
    await screen.press('付到这张卡');
    await member.case.stands('已办结');
    const desk = await stage.desk('谭失卡');
    await desk.hasPayment('谭失卡', '付款失败');
    await desk.hasPayment('谭失卡', '已付款');
  },
};
