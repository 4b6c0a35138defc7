import type { Walks } from '../stage/run-walks';

export const familyWalks: Walks = {
  'a couple: the wife is asked in her own app, agrees, and hands in a share of her own': async (stage) => {
    const husband = await stage.member('宋同舟');
    const wife = await stage.member('林共济');
    const { screen, application } = husband;
    await wife.join();
    await husband.join();
    await husband.asksFor('偿还购建房贷款本息提取（公积金贷款）');
    await screen.sees('这项业务也看配偶的情况');
    await screen.look('member: step 1, a spouse counts');
    await application.begin('申请，由工作人员核对');
    await screen.sees('要配偶自己同意，我们才查');
    await screen.look('member: step 2, may ask the spouse');
    await screen.press('请配偶同意，并一起提');
    await screen.sees('等答复');
    await screen.look('member: step 2, the spouse is asked');
    await application.answer({ '想提取多少（元）': '20000' });
    await application.goToMaterials();
    await application.goToReview();
    await application.sign();
    await application.submit();
    await screen.press('看办理进度');
    await screen.sees('您的申请已经收到，在等配偶答复');
    await screen.look('member: case, waits for the spouse');

    const hers = wife.screen;
    await hers.tab('我的');
    await hers.follow('家人同意');
    await hers.sees('等您答复');
    await hers.look('spouse: asked');
    await hers.press('同意');
    await hers.type('请写上您的姓名，作为签名', wife.person.name);
    await hers.look('spouse: signs');
    await hers.press('签名并同意');
    await hers.sees('已同意');
    await husband.case.stands('已办结');

    await hers.press('我也提一份');
    await wife.application.answer({ '想提取多少（元）': '10000' });
    await wife.application.goToMaterials();
    await wife.application.goToReview();
    await wife.application.sign();
    await wife.application.submit();
    await hers.press('看办理进度');
    await wife.case.stands('已办结');
    await hers.sees('夫妻一起提：配偶的那一份');
    await hers.look('spouse: her share, paid');
    const desk = await stage.desk('林共济');
    await desk.hasPayment('林共济', '已付款');
  },
};
