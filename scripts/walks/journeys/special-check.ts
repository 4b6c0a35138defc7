import { dayOf } from '@gjj/shared-types';
import { same } from '../expect';
import type { Walks } from '../stage/run-walks';
import { handsInPurchase } from './purchase';
import { talkAboutCase } from './talk';

const check = {
  核实什么: '购房合同有没有备案',
  向谁核实: '灵山县住房和城乡建设局',
  理由: '合同上的备案号在系统里查不到',
};
const found = '合同已备案，备案号写错了一位';
const sentBack = '发票上的金额看不清，审核不了';

export const specialCheckWalks: Walks = {
  'a special check stops the term, the case goes back once, and is then decided': async (stage) => {
    const member = await stage.member('闻核实');
    const { screen } = member;
    const number = await handsInPurchase(stage, member);

    const acceptor = await stage.officer('centre-acceptor-1');
    await acceptor.open(number);
    await acceptor.accept();
    await talkAboutCase(stage, member, acceptor);
    const reviewer = await stage.officer('centre-reviewer-1');
    await reviewer.open(number);
    same((await reviewer.mayDo()).includes('退回补正'), false);
    await reviewer.pause({ ...check, 预计哪天核实完: dayOf(new Date().toISOString()) });
    await reviewer.look('console: case, paused');

    await member.case.stands('已中止');
    for (const words of [...Object.values(check), '停下不算']) await screen.sees(new RegExp(words));
    await screen.look('member: case, paused');

    await reviewer.resume(found);
    await member.case.stands('审核中');
    await screen.sees(found);
    await screen.look('member: case, resumed');

    const supervisor = await stage.officer('lingshan-supervisor');
    await supervisor.open(number);
    await supervisor.sendBack(sentBack, { what: '购房发票或收据', howToFix: '请把金额和公章拍清楚' });
    await member.case.stands('待补正');
    await member.case.openCorrection();
    await screen.sees(new RegExp(sentBack));
    await screen.look('member: correction, back from review');
    const clear = await stage.photo('发票补拍.jpg', ['收据', '首付款：130,000 元']);
    await member.case.replace('购房发票或收据', '发票.jpg', clear);
    await member.case.sendBack();

    await acceptor.open(number);
    await acceptor.accept();
    await supervisor.open(number);
    same((await supervisor.mayDo()).includes('退回补正'), false);
    await reviewer.open(number);
    await reviewer.approve('48000', '核实过，数额相符，同意提取');
    await member.case.stands('已办结');
  },
};
