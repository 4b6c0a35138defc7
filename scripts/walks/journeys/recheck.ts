import { same } from '../expect';
import type { Member } from '../faces/member';
import type { Stage } from '../stage/stage';

const because = '合同上的总价看错了，请按合同再核对一次';

/** Given less than was asked for: another officer looks again, gives all of it, and only the difference is paid. */
export async function asksForRecheck(stage: Stage, member: Member, number: string): Promise<void> {
  const { screen, application } = member;
  await screen.press('申请人工复核');
  await screen.isAt('申请人工复核');
  await screen.press('提交复核申请');
  await screen.sees('请写清楚为什么要复核，至少 10 个字');
  await screen.look('member: asks for a recheck, nothing yet');
  await screen.type('为什么要复核', because);
  await screen.type('您觉得应该提取多少（元）（可不填）', '50000');
  await application.upload(
    '能说明情况的材料',
    await stage.photo('补充协议.jpg', ['补充协议', '总价：520,000 元']),
  );
  await screen.look('member: asks for a recheck');
  await screen.press('提交复核申请');
  await member.case.stands('复核中');
  await screen.sees(because);
  await screen.look('member: case, looked at again');

  const other = await stage.officer('centre-reviewer-2');
  await other.open(number);
  await other.grantsOnRecheck({
    查到的事实: '补充协议写明总价 520,000 元，首付款已付',
    依据的规定: '《住房公积金管理条例》第二十四条',
    理由: '按补充协议重新核对，应当提取 50,000 元',
  });
  await screen.sees('提高了金额，一共 ¥50,000.00');
  await member.case.stands('已办结');
  await screen.sees('¥2,000.00');
  same(await screen.button('申请人工复核').count(), 0);
  await screen.look('member: case, given more');
}
