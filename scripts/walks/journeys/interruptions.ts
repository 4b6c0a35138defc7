import { same } from '../expect';
import type { Walks } from '../stage/run-walks';

const rentedHome = '灵山县示例路 9 号 2 单元 301';

export const interruptionWalks: Walks = {
  'a form is still there after the session was lost, after going back and without a network': async (
    stage,
  ) => {
    const member = await stage.member('宁多章');
    const { screen, application } = member;
    await member.join();
    await member.asksFor('房租提取');
    await application.begin();
    await application.answer({ 您现在租住的地址: rentedHome });

    // Another device ends every session of this person, and this one's WeChat does not answer.
    await member.losesWechat();
    const elsewhere = await stage.member('宁多章');
    await elsewhere.openApp();
    await elsewhere.signInByWechat();
    await elsewhere.signsOutEverywhere();

    await application.answer({ 您现在租住的地址: `${rentedHome}（后门）` });
    await screen.sees('您填的内容都在，登录后接着填。');
    await screen.look('member: session over');
    await member.findsWechatAgain();
    await member.choosesThemselves();
    await screen.sees('2/5 填写');
    same(await screen.field('您现在租住的地址').inputValue(), `${rentedHome}（后门）`);
    await application.isSaved();

    await application.goToMaterials();
    await screen.goBack();
    await screen.sees('2/5 填写');
    same(await screen.field('您现在租住的地址').inputValue(), `${rentedHome}（后门）`);
    await screen.goBack();
    await screen.isAt('办事');

    await screen.tab('进度');
    await screen.sees('房租提取');
    await screen.tab('首页');
    await member.seesBalance();
    await screen.page.context().setOffline(true);
    await screen.sees('现在没有网络，下面是上次看到的内容。');
    await screen.look('member: offline');
    await screen.tab('进度');
    await screen.sees(/下面是 .* 的内容/);
    await screen.sees('房租提取');
    await screen.look('member: progress offline');
    // A tab that was never opened before the network went.
    await screen.tab('我的');
    await screen.sees('身份信息');
    await screen.page.context().setOffline(false);
  },
};
