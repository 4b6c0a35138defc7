import { same, truth } from '../expect';
import type { Walks } from '../stage/run-walks';

export const lookingAroundWalks: Walks = {
  'a link that leads nowhere says so, and shows a visitor the way in': async (stage) => {
    const visitor = await stage.member('叶常年');
    const { screen } = visitor;
    for (const link of ['packages/guide/item/index', 'packages/guide/item/index?item=W99']) {
      await visitor.opensLink(link);
      await screen.isAt('办事指南');
      await screen.sees('链接可能不完整');
      await screen.look('member: a link that leads nowhere');
      await screen.press('回首页');
      await screen.isAt('住房公积金');
    }
    await visitor.opensLink('packages/case/case/index?case=someone-elses');
    await screen.sees('登录后，就能看这件业务。');
    await screen.look('member: a link before signing in');
    await visitor.opensLink('packages/no-such-page/index');
    await screen.isAt('住房公积金');
  },

  'a member signs in by text message and finds everything of theirs': async (stage) => {
    const desk = await stage.desk('苏封存');
    const member = await stage.member('苏封存');
    const { screen } = member;
    await member.openApp();
    await member.signInBySms(() => desk.smsCode());
    await member.proveIdentity();
    await member.seesBalance();
    await screen.follow('灵山县六峰山示例物业有限公司');
    await screen.isAt('账户明细');
    await screen.sees(/^余额/);
    await screen.look('member: entries');
    await screen.goBack();

    await screen.tab('我的');
    for (const page of [
      '身份信息',
      '手机号',
      '银行卡',
      '通知方式',
      '账户安全',
      '关于您的数据',
      '网点和电话',
    ]) {
      await screen.follow(page);
      await screen.isAt(page);
      await screen.look(`member: ${page}`);
      await screen.goBack();
      await screen.isAt('我的');
    }
    await screen.tab('办事');
    await screen.follow('提取付首付款');
    await screen.isAt('办事指南');
    await screen.sees('这项业务目前到窗口办理。去哪个网点，看“网点和电话”。');
    await screen.look('member: guide');
  },

  'staff read the centre’s rules, versions and changes': async (stage) => {
    const officer = await stage.officer('centre-acceptor-1');
    await officer.readCatalogue('房租提取');
  },

  'staff find a member and see in full only for a reason, which the member reads': async (stage) => {
    const member = await stage.member('何新人');
    const { screen, application } = member;
    await member.join();
    await member.asksFor('房租提取');
    await application.begin('仍要申请，由工作人员核对');
    await application.answer({ 您现在租住的地址: '浦北县示例街 6 号' });
    await application.goToMaterials();
    await application.goToReview();
    await application.sign();
    const number = await application.submit();

    const officer = await stage.officer('centre-acceptor-2');
    await officer.find(number);
    await officer.opensFound(number);
    same(await officer.reveal('手机', '电话联系职工'), member.person.phone);
    await officer.look('console: revealed');
    truth(
      (await officer.page.content()).includes(member.person.idNumber) === false,
      'the ID number stays masked',
    );

    await officer.readRulesOfCase();

    await screen.press('看办理进度');
    await screen.sees('电话联系职工');
  },
};
