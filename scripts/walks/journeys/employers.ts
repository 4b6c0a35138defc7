import { twelvePeople } from '../../../bff/src/testing/twelve-people';
import { readPeople } from '../../simulators/people/read-people';
import { seen } from '../expect';
import { spreadsheet, UnitWindow } from '../faces/unit-window';
import { Window } from '../faces/window';
import type { Walks } from '../stage/run-walks';

const head = ['姓名', '证件号码', '缴存基数'];
const twelve = twelvePeople.map((row) => row.map(String));
const withTwoBad = twelve.map((row, index) => {
  if (index === 4) return [row[0]!, '990721199006157051', row[2]!];
  return index === 8 ? [row[0]!, row[1]!, '500'] : row;
});

export const employerWalks: Walks = {
  'an employer brings twelve people on a spreadsheet, two of them bad, and then all are right': async (
    stage,
  ) => {
    const clerk = await stage.officer('lingshan-clerk');
    const window = new UnitWindow(clerk);
    const agent = readPeople().find((one) => one.name === '王㛃')!;
    await window.open();
    await clerk.look('console: window, a unit and its agent');
    await window.meets('91990721MA00000X57', agent);
    await seen(clerk.page.getByText('比例：单位 12%，个人 12%'));
    await clerk.look('console: window, what a unit can have done');
    const papers = new Window(clerk);
    await papers.takesIn('个人账户设立');
    await window.brings(await spreadsheet('开户清册.xlsx', [head, ...withTwoBad]));
    await window.isTold('第 6 行', '证件号码', '证件号码不对，请逐位核对');
    await window.isTold('第 10 行', '缴存基数', '不能少于 ¥1,000.00');
    await clerk.look('console: window, two bad rows of twelve');
    await window.brings(await spreadsheet('开户清册.xlsx', [head, ...twelve]));
    await seen(clerk.page.getByText('清册 12 人'));
    for (const paper of ['开户清册', '单位介绍信或委托书'])
      await papers.scans(paper, await stage.photo(`${paper}.jpg`, [`${paper}（演示）`, '盖章']), '原件');
    await clerk.page.getByRole('checkbox', { name: /经办人已在收件凭证上签字/ }).check();
    await clerk.look('console: window, a unit’s intake is complete');
    await clerk.press('收件完成，交给受理');
    const number = await papers.receiptNumber();
    // 王㛃 has a character that the register has not got: a person looks at the agent's document.
    const acceptor = await stage.officer('lingshan-acceptor');
    await acceptor.open(number);
    await seen(acceptor.page.getByText('清册 12 人'));
    await acceptor.look('console: a unit’s case');
    await acceptor.accept();
    const reviewer = await stage.officer('lingshan-reviewer');
    await reviewer.open(number);
    await reviewer.agrees('介绍信和证件原件已核，同意办理');
    await seen(reviewer.page.getByText('已为 12 人开立账户'));
    await reviewer.look('console: a unit’s case is done');
  },
};
