import { same } from '../expect';
import type { Walks } from '../stage/run-walks';

export const documentWalks: Walks = {
  'a passport: told before the form what it cannot prove, looked at by two officers, paid': async (stage) => {
    const member = await stage.member('Nguyễn Văn A');
    const { screen, application } = member;
    await member.join();
    await member.asksFor('房租提取');
    await screen.sees(/护照/);
    await screen.look('member: step 1, what a passport cannot prove');
    const number = await application.handInAsItIs('申请，由工作人员核对');
    await screen.press('看办理进度');

    const acceptor = await stage.officer('centre-acceptor-1');
    await acceptor.find(' nguyen van a ');
    await acceptor.opensFound(number);
    await acceptor.look('console: case of a passport');
    same(await acceptor.reveal('护照', '对照护照原件'), member.person.idNumber);
    await acceptor.accept();
    const reviewer = await stage.officer('centre-reviewer-1');
    await reviewer.open(number);
    await reviewer.approve('3600', '已对照护照原件，相符');
    await member.case.stands('已办结');
    const desk = await stage.desk('Nguyễn Văn A');
    // The bank writes names in its own way.
    await desk.hasPayment('ＮＧＵＹＥＮ　ＶＡＮ　Ａ', '已付款');
  },
};
