import { truth } from '../expect';
import type { Walks } from '../stage/run-walks';

export const mandateWalks: Walks = {
  'somebody acts for a member: asked, accepted, one application, each step told, over at a tap': async (
    stage,
  ) => {
    const principal = await stage.member('何港生');
    const agent = await stage.member("O'Brien Jean-Luc");
    await agent.join();
    await principal.join();
    const mine = principal.screen;
    await mine.tab('我的');
    await mine.follow('我的委托');
    await mine.isAt('我的委托');
    await mine.sees('您还没有委托过谁');
    await mine.look('member: nobody asked to act yet');
    await mine.press('委托一个人替我办');
    await mine.isAt('委托一个人');
    await mine.press('签名并委托');
    await mine.sees('处，其他内容都已保存');
    await mine.look('member: a mandate, nothing filled in yet');
    await mine.type('他的姓名', agent.person.name);
    await mine.type('他的手机号', agent.person.phone);
    await mine.agree('房租提取');
    await mine.choose('一个月');
    await mine.type('每次最多让他申请多少（元）', '3000');
    await principal.application.addCard(principal.person.cards[0]!.number);
    for (const words of ['他在这份委托里', '为了办这些业务']) await mine.agree(words);
    await mine.type('请写上您的姓名，作为签名', principal.person.name);
    await mine.look('member: a mandate before it is signed');
    await mine.press('签名并委托');
    await mine.sees('前答应');
    await mine.look('member: a mandate that was signed');

    const theirs = agent.screen;
    await theirs.tab('我的');
    await theirs.follow('我的委托');
    await theirs.sees('委托我的人');
    await theirs.look('agent: asked to act');
    await theirs.follow(principal.person.name);
    await theirs.sees('您看不到他的余额');
    await theirs.look('agent: before they answer');
    await theirs.press('答应替他办');
    await theirs.sees('您可以替他办');
    await theirs.look('agent: may act');
    await theirs.follow('房租提取');
    await theirs.sees('2/5 填写');
    await theirs.sees(`您正在替 ${principal.person.name} 办理`);
    await theirs.look('agent: step 2');
    await agent.application.goToMaterials();
    await agent.application.goToReview();
    await theirs.sees('签委托时选的那张卡');
    for (const words of ['替 何港生 确认', '钱付到 何港生', '我填的和上传的都是真的'])
      await theirs.agree(words);
    await theirs.type('请写上您自己的姓名，作为签名', agent.person.name);
    await theirs.look('agent: step 4');
    await agent.application.submit();
    await theirs.look('agent: receipt');
    await theirs.press('看办理进度');
    await theirs.sees(`您正在替 ${principal.person.name} 办理`);
    await theirs.look('agent: the case');

    await mine.sees('提交了房租提取的申请');
    await mine.look('member: what was done for them');
    await mine.press('结束委托');
    await mine.sees('马上生效');
    await mine.page.locator('#mandate-end-confirm').click();
    await mine.sees('您已结束');
    await mine.look('member: a mandate that is over');
    await theirs.page.reload();
    await theirs.sees('没有找到这件业务');
    truth(
      !(await theirs.text('您正在替').isVisible()),
      'whoever acted sees nothing of the case once the mandate is over',
    );
  },
};
