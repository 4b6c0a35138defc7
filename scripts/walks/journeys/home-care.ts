import type { Walks } from '../stage/run-walks';

export const homeCareWalks: Walks = {
  'a renovation is paid by machine; a repair that no register tells of is decided by two officers': async (
    stage,
  ) => {
    const member = await stage.member('劳新修');
    const { screen, application } = member;
    await member.join();
    await member.asksFor('住房装修提取');
    await screen.sees('¥40,000.00');
    await screen.look('member: renovation, step 1');
    await application.begin();
    await application.goToMaterials();
    await application.goToReview();
    await application.sign();
    await application.submit();
    await screen.press('看办理进度');
    await member.case.stands('已办结');
    await screen.sees('¥40,000.00');

    await member.opensLink('packages/apply/eligibility/index?item=W03');
    await screen.isAt('建造、翻建、大修提取');
    await screen.look('member: repair, step 1');
    await application.begin('申请，由工作人员核对');
    await screen.choose('大修');
    await application.answer({
      '想提取多少（元）': '50000',
      房子的地址: '钦州市钦南区示例村 8 号',
      批准文件或鉴定报告的日期: '2026-09-01',
      已经花的钱: '60000',
    });
    await screen.look('member: repair, step 2');
    await application.goToMaterials();
    await application.upload(
      '建房批准文件或房屋鉴定',
      await stage.photo('鉴定.jpg', ['房屋安全鉴定', '需要大修']),
    );
    await application.upload('费用单据', await stage.photo('单据.jpg', ['发票', '60,000 元']));
    await application.goToReview();
    await application.signWithCard('0177');
    const number = await application.submit();
    await screen.press('看办理进度');

    const acceptor = await stage.officer('centre-acceptor-1');
    await acceptor.open(number);
    await acceptor.look('console: case of an answer that no register tells');
    await acceptor.accept();
    const reviewer = await stage.officer('centre-reviewer-1');
    await reviewer.open(number);
    await reviewer.approve('50000', '鉴定和单据齐全，同意提取');
    await member.case.stands('已办结');
    await screen.sees('¥50,000.00');
  },
};
