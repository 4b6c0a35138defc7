import type { Member } from '../faces/member';
import type { Stage } from '../stage/stage';
import { purchase } from './officers';

/** A member asks for 50,000 yuan for a new home, with a contract and an invoice. @returns the number on the receipt */
export async function handsInPurchase(stage: Stage, member: Member): Promise<string> {
  const { screen, application } = member;
  await member.join();
  await member.asksFor('购买住房提取（新房）');
  await application.begin('申请，由工作人员核对');
  await screen.press('下一步：材料');
  await screen.choose('我自己');
  await application.answer({ '想提取多少（元）': '50000', ...purchase });
  await application.goToMaterials();
  await application.upload('已备案的购房合同', await stage.photo('合同.jpg', ['商品房买卖合同']));
  await application.upload('购房发票或收据', await stage.photo('发票.jpg', ['收据', '首付款']));
  await application.goToReview();
  await application.sign();
  const number = await application.submit();
  await screen.press('看办理进度');
  return number;
}
