import { staffEndpoints } from '@gjj/shared-types';
import { gone, same, seen } from '../expect';
import { catalogue } from '../fixtures/catalogue';
import { homePurchase } from '../fixtures/home-purchase';
import { catalogueAdmin } from '../fixtures/people';
import { ok, problemAnswer } from '../pretend-api';
import type { Walk, Walks } from '../walk';

/** How far the page runs out of its window, in pixels; long words must wrap, not push. */
function overflow({ page }: Walk): Promise<number> {
  return page.evaluate(() => {
    const content = document.getElementById('content')!;
    return Math.max(0, content.scrollWidth - content.clientWidth);
  });
}

export const catalogueWalks: Walks = {
  'the catalogue lists every item with what is certain of it, and finds one': async (walk) => {
    const { page, open, look } = walk;
    await open('/catalogue');
    await seen(page.getByRole('link', { name: '房租提取' }));
    await seen(page.getByText('假定 15 处，没说清 5 处'));
    await look('catalogue');
    same(await overflow(walk), 0);
    await page.getByRole('textbox', { name: /^找业务/ }).fill('836');
    await gone(page.getByRole('link', { name: '房租提取' }));
    same(new URL(page.url()).search, '?q=836');
    await page.getByRole('textbox', { name: /^找业务/ }).fill('没有这项');
    await seen(page.getByText('没有这样的业务'));
    await look('catalogue-not-found');
    await page.getByRole('button', { name: '看全部业务' }).click();
    await page.getByRole('combobox', { name: '只看' }).click();
    await page.getByTitle('到窗口办').click();
    await gone(page.getByRole('link', { name: '房租提取' }));
    same(new URL(page.url()).search, '?only=window');
  },

  'keys lead through the catalogue to an item’s rules': async (walk) => {
    const { page, open, look } = walk;
    await open('/catalogue');
    await seen(page.getByRole('link', { name: '房租提取' }));
    for (const key of ['j', 'j', 'k', 'Enter']) await page.keyboard.press(key);
    await seen(page.getByRole('heading', { name: 'W04 房租提取' }));
    await seen(page.getByRole('rowheader', { name: /^第 60 区/ }));
    await look('catalogue-item');
    same(await overflow(walk), 0);
    await page.getByRole('link', { name: '公布的文件没有说清楚，这里这样理解' }).click();
    await seen(page.getByText('以前没有提的月份能不能补提'));
    await look('catalogue-item-unclear');
    await page.setViewportSize({ width: 1100, height: 768 });
    same(await overflow(walk), 0);
    await look('catalogue-item-1100');
  },

  'another day is in the address and is said aloud': async ({ page, api, open, look }) => {
    await open('/catalogue');
    await page.getByLabel('看哪一天').fill('2026-12-01');
    await seen(page.getByText('看的是2026年12月1日，不是今天'));
    same(new URL(page.url()).search, '?on=2026-12-01');
    await look('catalogue-other-day');
    same(api.callsOf(staffEndpoints.getStaffCatalogue).length, 2);
    await page.getByRole('button', { name: '回到今天' }).click();
    same(new URL(page.url()).search, '');
  },

  'versions say who published them, since when, and what the dry run found': async (walk) => {
    const { page, open, look } = walk;
    await open('/catalogue');
    await page.getByRole('link', { name: '版本', exact: true }).click();
    await seen(page.getByText('周目录 于2026年11月20日发布'));
    await seen(page.getByText('412 件'));
    await seen(page.getByText('多 ¥247,200.00'));
    await seen(page.getByText(/^没有试算/));
    await look('catalogue-versions');
    same(await overflow(walk), 0);
  },

  'what comes into force when opens as before and after': async (walk) => {
    const { page, open, look } = walk;
    await open('/catalogue/changes');
    await seen(page.getByRole('cell', { name: '¥2,000' }));
    await seen(page.getByRole('link', { name: /^2026年12月1日（周二），8 天后/ }));
    await look('catalogue-changes');
    same(await overflow(walk), 0);
    await page.getByRole('link', { name: /^2027年1月1日/ }).click();
    same(new URL(page.url()).search, '?from=2026-12-31&to=2027-01-01');
    await seen(page.getByRole('heading', { name: /^2026年12月31日 → 2027年1月1日/ }));
    await page.getByLabel('从', { exact: true }).fill('2026-01-01');
    await page.waitForURL(/\?from=2026-01-01&to=2027-01-01$/);
  },

  'a centre where nothing is to change says so': async ({ page, api, open, look }) => {
    api.on(staffEndpoints.getStaffCatalogue, () => ok({ ...catalogue, turns: [] }));
    await open('/catalogue/changes');
    await seen(page.getByText('没有将要施行的变化'));
    await look('catalogue-no-changes');
  },

  'a catalogue that loads or fails says what is true': async ({ page, api, open, look }) => {
    api.on(staffEndpoints.getStaffCatalogue, () => problemAnswer('internal.error'));
    await open('/catalogue');
    await seen(page.getByRole('alert'));
    await look('catalogue-failed');
    api.on(staffEndpoints.getStaffCatalogue, () => new Promise(() => undefined));
    await page.getByRole('button', { name: '再试一次' }).click();
    api.on(staffEndpoints.explainStaffItem, () => problemAnswer('catalogue.item-not-found'));
    await open('/catalogue/items/W99', { signedIn: false });
    await seen(page.getByText('这一天可能还没有这项业务'));
    await look('catalogue-item-not-there');
  },

  'a case leads to the rule by which it was judged, as it was that day': async ({ page, open, look }) => {
    await open(`/cases/${homePurchase.caseId}`);
    await seen(page.getByRole('heading', { name: /^机器不能确定/ }));
    await page.getByRole('link', { name: 'once-a-year' }).click();
    same(
      new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash,
      '/console/catalogue/items/W01?on=2026-11-22&version=3f2a91c0#rule-once-a-year',
    );
    await seen(page.getByText('按版本 3f2a91c0 看'));
    await look('catalogue-of-a-case');
  },

  'who keeps the catalogue begins there': async ({ page, api, open, look }) => {
    api.on(staffEndpoints.staffSignIn, () => ok(catalogueAdmin));
    await open('/');
    await seen(page.getByRole('heading', { name: '目录' }));
    same(await page.getByRole('navigation', { name: '主菜单' }).getByRole('link').allTextContents(), [
      '目录',
    ]);
    await page.goto(`${new URL(page.url()).origin}/console/queue`);
    await seen(page.getByText('这里没有您可以办的事'));
    await look('no-work');
  },
};
