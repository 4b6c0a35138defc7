import { same, seen } from '../expect';
import type { Member } from '../faces/member';
import { inDays, publishDearerRent } from '../stage/publish-dearer-rent';
import type { Walks } from '../stage/run-walks';

/** Processes learn of a published version every 30 seconds. */
const LEARNED_MS = 90_000;

export const ruleWalks: Walks = {
  'a member sees how each item stands, or the guide where nobody can tell, and what the rules say': async (
    stage,
  ) => {
    const member = await stage.member('叶常年');
    const { screen } = member;
    await screen.page.route('**/api/v1/eligibility', (route) => route.abort());
    await member.join();
    await screen.tab('办事');
    await screen.sees('连续缴存满 3 个月，本人和配偶在本市没有住房');
    await screen.look('member: items without their standing');

    await screen.page.unroute('**/api/v1/eligibility');
    await screen.page.reload();
    await screen.sees('暂不能');
    await screen.sees('您或配偶在本市有住房，不能按租房提取');
    await screen.look('member: how items stand');
    await screen.follow('房租提取');
    await screen.sees('现在还不能办');
    await screen.look('member: step 1, no');
    await screen.follow('规则怎么说');
    await screen.isAt('规则怎么说');
    await screen.sees('本人和配偶在本市没有住房');
    await screen.look('member: what the rules say');
  },

  'a change of rules is told to whom it concerns, until they have read it': async (stage) => {
    await publishDearerRent(stage.demo, inDays(20));
    const member = await stage.member('钟冻结');
    const { screen } = member;
    await member.join();
    await learnsOfChange(member);
    await screen.look('member: a change of rules');
    await screen.press('看变了什么');
    await screen.isAt('规则变化');
    await screen.sees('¥1,000');
    await screen.look('member: what changes');
    await screen.goBack();
    await screen.press('知道了');
    await screen.page.locator('#see-change').waitFor({ state: 'detached' });
    await screen.page.reload();
    await member.seesBalance();
    await screen.tab('办事');
    await screen.sees('需核对');
    await screen.tab('首页');
    same(await screen.page.locator('#see-change').count(), 0);

    const owner = await stage.member('叶常年');
    await owner.openApp();
    await owner.signInByWechat();
    await owner.seesBalance();
    await owner.screen.tab('办事');
    await owner.screen.sees('您或配偶在本市有住房，不能按租房提取');
    await owner.screen.tab('首页');
    same(await owner.screen.page.locator('#see-change').count(), 0);
  },
};

/** Looks again, as a person comes back to the app, until the change is there. */
async function learnsOfChange({ screen }: Member): Promise<void> {
  const notice = screen.page.locator('#see-change');
  const giveUpAt = Date.now() + LEARNED_MS;
  while (Date.now() < giveUpAt && (await notice.count()) === 0) {
    await screen.page.reload();
    await screen.sees('公积金余额');
    await notice.waitFor({ timeout: 3000 }).catch(() => undefined);
  }
  await seen(notice);
}
