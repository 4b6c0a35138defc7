import { groupReceiptNumber } from '@gjj/shared-types';
import { same, seen } from '../expect';
import type { Officer } from '../faces/officer';
import { growOld } from '../stage/grow-old';
import type { Walks } from '../stage/run-walks';

async function opensShelf({ page }: Officer): Promise<void> {
  await page.getByRole('link', { name: '档案', exact: true }).click();
  await seen(page.getByRole('heading', { name: '档案', level: 1 }));
}

export const archiveWalks: Walks = {
  'what has been kept long enough is destroyed by two people, and the list of it stays': async (stage) => {
    const member = await stage.member('阿依古丽·买买提');
    const { application, screen } = member;
    await member.join();
    await member.asksFor('房租提取');
    const number = await application.handInAsItIs();
    await screen.press('看办理进度');
    await member.case.stands('已办结');
    await growOld(stage.demo, number);

    const proposer = await stage.officer('lingshan-supervisor');
    await opensShelf(proposer);
    const due = proposer.page.getByRole('region', { name: '保管期满的档案', exact: true });
    await seen(due.getByText(groupReceiptNumber(number)));
    await proposer.look('console: archive, what may be destroyed');
    await proposer.press('列入销毁清册');
    await proposer.look('console: proposal to destroy');
    await proposer.press('提出销毁');
    const list = proposer.page.getByRole('region', { name: '第 1 张销毁清册', exact: true });
    await seen(list.getByText('您提出的，要由另一位主管决定。'));
    same(await list.getByRole('button', { name: '同意销毁' }).count(), 0);

    const other = await stage.officer('pubei-supervisor');
    await opensShelf(other);
    await other.look('console: archive, a list to be decided on');
    await other.press('同意销毁');
    await seen(other.page.getByText('档案包、材料、文书和办件记录都会删掉'));
    await other.look('console: agreement to destroy');
    await other.press('确认销毁');
    const done = other.page.getByRole('region', { name: '第 1 张销毁清册', exact: true });
    for (let turn = 0; turn < 60 && (await done.getByText('已销毁').count()) === 0; turn += 1) {
      await other.press('刷新');
      await other.page.waitForTimeout(500);
    }
    await seen(done.getByText('已销毁'));
    await seen(done.getByText(groupReceiptNumber(number)));
    await other.look('console: archive, destroyed');

    await other.find(number);
    await seen(other.page.getByText(`没有找到“${number}”`));
  },
};
