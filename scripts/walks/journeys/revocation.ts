import { groupReceiptNumber } from '@gjj/shared-types';
import { seen } from '../expect';
import { RevocationDesk } from '../faces/revocation-desk';
import type { Walks } from '../stage/run-walks';
import { handsInPurchase } from './purchase';

const grounds = {
  查到的事实: '发票号码在税务系统查不到（灵山县税务局，今天核对）。',
  依据的规定: '《住房公积金管理条例》第三十七条',
  理由: '发票不是真的，原来准予提取的依据没有了',
};
const said = '发票是售楼处给我的，我不知道有问题。我愿意把钱退回来。';

export const revocationWalks: Walks = {
  'a purchase that was paid is revoked by two supervisors, the member heard between them, and paid back':
    async (stage) => {
      const member = await stage.member('覃退款');
      const number = await handsInPurchase(stage, member);
      const acceptor = await stage.officer('centre-acceptor-1');
      await acceptor.open(number);
      await acceptor.accept();
      const reviewer = await stage.officer('centre-reviewer-1');
      await reviewer.open(number);
      await reviewer.approve('50000', '材料齐全，同意提取');
      await member.case.stands('已办结');

      const proposer = await stage.officer('lingshan-supervisor');
      const proposing = new RevocationDesk(proposer);
      await proposing.opens(number);
      await proposing.proposes(grounds);
      await seen(proposer.page.getByText('是您提出的，撤销或不撤销要由另一位主管决定。'));
      await proposer.look('console: case under hearing, as its proposer sees it');

      const agent = await stage.officer('lingshan-service-agent');
      const listening = new RevocationDesk(agent);
      await listening.opens(number);
      await listening.writesDown(said);

      const supervisor = await stage.officer('pubei-supervisor');
      const deciding = new RevocationDesk(supervisor);
      await deciding.opens(number);
      await seen(supervisor.page.getByText(said));
      await supervisor.look('console: case heard');
      await deciding.revokes('已经核对：发票确实不是真的。钱退回以后记回您的账户。');
      await deciding.claimSays('¥50,000.00');
      await supervisor.look('console: case revoked');

      const desk = await stage.desk('覃退款');
      await desk.paysBack('覃退款', '替他退一半');
      await deciding.claimSays('¥25,000.00');
      const finance = await stage.officer('lingshan-finance');
      const listing = new RevocationDesk(finance);
      await listing.opensClaims();
      const row = finance.page.getByRole('row').filter({ hasText: groupReceiptNumber(number) });
      await seen(row.getByText('等职工退回'));
      await finance.look('console: claims');

      await desk.paysBack('覃退款', '替他退清');
      await deciding.claimSays('不用再退');
      await deciding.caseSays('已撤销，钱已全部退回。');
      await supervisor.look('console: case recovered');
      await finance.press('刷新');
      await row.waitFor({ state: 'hidden' });
    },
};
