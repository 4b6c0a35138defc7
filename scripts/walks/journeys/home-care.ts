import type { Member } from '../faces/member';
import { invoiceAsOfd } from '../stage/papers';
import type { Walks } from '../stage/run-walks';

export const homeCareWalks: Walks = {
  'a renovation is paid by machine, a repair decided by two officers, illness asked about by consent only':
    async (stage) => {
      const member = await stage.member('劳新修');
      const { screen, application } = member;
      await member.join();
      await member.asksFor('住房装修提取');
      await screen.sees('¥40,000.00');
      await screen.look('member: renovation, step 1');
      await application.handInAsItIs();
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
      await application.uploadOriginal('费用单据', invoiceAsOfd('电子发票.ofd'));
      await screen.sees('望江虚构装饰&工程有限公司');
      await screen.look('member: repair, step 3, an e-invoice offers its sum');
      await screen.press('已经花的钱：用 ¥87,000.00 填');
      await application.goToReview();
      await application.signWithCard('0177');
      const number = await application.submit();
      await screen.press('看办理进度');

      const acceptor = await stage.officer('centre-acceptor-1');
      await acceptor.open(number);
      await acceptor.look('console: case of an answer that no register tells');
      await acceptor.looksAtInvoice('费用单据', '¥87,000.00');
      await acceptor.accept();
      const reviewer = await stage.officer('centre-reviewer-1');
      await reviewer.open(number);
      await reviewer.approve('50000', '鉴定和单据齐全，同意提取');
      await member.case.stands('已办结');
      await screen.sees('¥50,000.00');

      await takesForIllness(member);
    },
};

/** Nobody asks medical insurance before the member agrees to just that; what was agreed to can be taken back. */
async function takesForIllness(member: Member): Promise<void> {
  const { screen, application } = member;
  await member.opensLink('packages/apply/eligibility/index?item=W11');
  await screen.isAt('家庭成员患重大疾病提取');
  await screen.sees('开始办理后会问您，同不同意我们查医疗保障的“近 12 个月自付医疗费”');
  await screen.sees('医疗保障：没有查询，要本人单独同意才查');
  await screen.look('member: illness, step 1');
  await application.begin('申请，由工作人员核对');
  await screen.sees('医疗保障的“近 12 个月自付医疗费”');
  await screen.look('member: consent to facts of health');
  await screen.press('暂不同意');
  await screen.sees('要上传：诊断证明、医疗费单据。');
  await screen.press('再看看要查什么');
  await screen.press('同意查询');
  await screen.sees('可以办，最多可提 ¥26,500');
  await screen.look('member: consent given');
  await screen.press('撤回同意');
  await screen.sees('要不要我们帮您查？');
  await screen.press('同意查询');
  await screen.sees('不用交材料。');
  await application.goToMaterials();
  await application.goToReview();
  await application.signWithCard('0177');
  await application.submit();
  await screen.press('看办理进度');
  await member.case.stands('已办结');
  await screen.sees('¥26,500.00');
}
