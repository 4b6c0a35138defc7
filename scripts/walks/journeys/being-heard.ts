import { staffEndpoints, type StaffCase } from '@gjj/shared-types';
import { same } from '../expect';
import type { Upload } from '../faces/application';
import { Colleague } from '../faces/colleague';
import type { Member } from '../faces/member';
import type { Walks } from '../stage/run-walks';

const grounds = {
  facts: '租赁登记系统里查不到您交的租赁合同',
  rule: '《住房公积金管理条例》第三十七条',
  reason: '提取时用的合同和登记的情况不一致',
  banKind: 'withdrawal-fraud' as const,
};
const answer = '转账记录已核对，收款人不是房屋的所有人';
const remedies = '可以申请人工复核，也可以 60 日内申请行政复议';
const said = '合同是中介办的，我真的住在那里，这是我转房租的记录';

/** @returns the case, which the machine has decided and the bank has paid */
async function rents({ screen, application }: Member): Promise<StaffCase['caseId']> {
  await application.handInAsItIs();
  await screen.press('看办理进度');
  await screen.sees('已办结');
  return /case=([^&]+)/.exec(screen.page.url())![1] as StaffCase['caseId'];
}

/** What is typed outlives its page; sent once, it stands there as it was written. */
async function saysTheirPart({ screen, application }: Member, paper: Upload): Promise<void> {
  await screen.press('去说明情况');
  await screen.isAt('说明情况');
  await screen.press('交给中心');
  await screen.sees('请写下您要说的情况');
  await screen.look('member: says their part, nothing yet');
  await screen.type('您要说的情况', said);
  await screen.goBack();
  await screen.press('去说明情况');
  await screen.isAt('说明情况');
  same(await screen.field('您要说的情况').inputValue(), said);
  await application.upload('能说明情况的材料', paper);
  await screen.agree('我要说的都说完了');
  await screen.look('member: says their part');
  await screen.press('交给中心');
  await screen.isAt('房租提取');
  await screen.sees('您的说明已收到，等中心决定');
  await screen.sees(said);
  await screen.look('member: case, has been heard');
}

/** The zip is whole when it begins and ends as one. */
async function takesPackageAlong({ screen }: Member): Promise<void> {
  const saved = screen.page.waitForEvent('download');
  await screen.press('下载全部材料');
  const file = await saved;
  same(file.suggestedFilename().endsWith('.zip'), true);
  await file.path();
}

/** 撤销, as the person lives through it; what supervisors do is walked in `revocation`. */
export const beingHeardWalks: Walks = {
  'a person is heard before a payment is revoked, pays it back in parts and takes the papers along': async (
    stage,
  ) => {
    const member = await stage.member('李瑶');
    const { screen } = member;
    await member.join();
    await member.asksFor('房租提取');
    const caseId = await rents(member);
    const one = await Colleague.signIn(stage, 'lingshan-supervisor');
    const { decision } = await one.call(staffEndpoints.getStaffCase, { params: { caseId } });
    const proposed = { ...grounds, repayFen: decision!.amountFen! };
    await one.does(staffEndpoints.proposeRevocation, caseId, { ...proposed, evidence: [] });

    await screen.goBack();
    await member.openApp();
    await screen.sees('请您说明情况，还剩');
    await screen.look('member: home, is to be heard');
    await screen.press('去看看，说明情况');
    for (const words of [grounds.facts, grounds.rule, grounds.reason, '3 年内不能提取'])
      await screen.sees(new RegExp(words));
    await screen.look('member: case, is to be heard');
    await saysTheirPart(member, await stage.photo('转账记录.jpg', ['转账记录', '收款人：韦某']));

    const other = await Colleague.signIn(stage, 'pubei-supervisor');
    await other.does(staffEndpoints.revoke, caseId, { ...proposed, answer, remedies });
    await member.case.stands('已撤销');
    for (const words of [answer, remedies, '附言一定要写', '到期自动结束'])
      await screen.sees(new RegExp(words));
    await screen.look('member: case, revoked');

    const desk = await stage.desk('李瑶');
    await desk.paysBack('李 瑶', '替他退一半');
    await screen.sees('已记回账户');
    await screen.look('member: case, paid back in part');
    await desk.paysBack('李 瑶', '替他退清');
    await screen.sees('已全部退回');
    await screen.look('member: case, paid back');
    await takesPackageAlong(member);
  },
};
