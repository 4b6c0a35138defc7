import type { Walks } from '../stage/run-walks';

export const retirementWalks: Walks = {
  'retirement pays everything out and closes the account': async (stage) => {
    const member = await stage.member('梁荣休');
    const { screen, application } = member;
    await member.join();
    await member.asksFor('离休、退休提取');
    await screen.sees('办完后账户会销户，余额全部付给您。');
    await application.handInAsItIs();
    await screen.press('看办理进度');
    await member.case.stands('已办结');
    await screen.sees('¥312,468.70');
    const desk = await stage.desk('梁荣休');
    await desk.hasPayment('梁荣休', '已付款');
    await desk.hasAccount('销户');
  },
};
