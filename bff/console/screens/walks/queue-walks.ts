import { staffEndpoints } from '@gjj/shared-types';
import { gone, same, seen } from '../expect';
import { rows } from '../fixtures/rows';
import type { Walks } from '../walk';
import { fullQueue, ok, problemAnswer } from '../pretend-api';

export const queueWalks: Walks = {
  'the queue shows what is urgent, with exact counts': async ({ page, open, look }) => {
    await open('/queue');
    await seen(page.getByRole('button', { name: `全部 ${rows.length}` }));
    await seen(page.getByText('超期 5 小时'));
    await look('queue');
  },

  'keys move, claim, open, search and explain themselves': async ({ page, api, open, look }) => {
    api.on(staffEndpoints.claimCase, () => problemAnswer('case.owned-by-other'));
    await open('/queue');
    await seen(page.getByRole('link', { name: rows[0]!.receiptNumber! }));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await look('queue-selected');
    await page.keyboard.press('c');
    await seen(page.getByText('这件业务正由同事办理'));
    same(api.callsOf(staffEndpoints.claimCase), [{ version: 4 }]);
    await page.keyboard.press('Shift+Slash');
    await seen(page.getByRole('dialog', { name: '快捷键' }));
    await look('keys');
    await page.keyboard.press('Escape');
    await gone(page.getByRole('dialog', { name: '快捷键' }));
    await page.keyboard.press('Enter');
    await seen(page.getByRole('heading', { name: rows[0]!.itemName }));
    await page.keyboard.press('/');
    await seen(page.getByRole('heading', { name: '查找' }));
    same(await page.evaluate(() => document.activeElement?.id), 'lookup-box');
  },

  'filters live in the address and a refresh keeps the selected row': async ({ page, api, open }) => {
    await open('/queue');
    await page.getByRole('button', { name: /^审核中/ }).click();
    same(new URL(page.url()).search, '?state=review');
    await page.getByRole('combobox', { name: '领取人' }).click();
    await page.getByTitle('我领的').click();
    same(new URL(page.url()).search, '?state=review&owner=me');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: '待办' }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    api.on(staffEndpoints.listQueue, () => ok({ ...fullQueue, rows: rows.toReversed() }));
    await page.clock.runFor('00:21');
    await seen(page.locator('tr.selected-row', { hasText: rows[1]!.receiptNumber! }));
  },

  'an empty queue and a failing one say what is true': async ({ page, api, open, look }) => {
    const empty = { ...fullQueue, rows: [], total: 0, counts: [] };
    api.on(staffEndpoints.listQueue, () => ok(empty));
    await open('/queue');
    await seen(page.getByText('没有等您办的业务'));
    await look('queue-empty');
    await page.goto(`${new URL(page.url()).origin}/console/queue?state=review`);
    await seen(page.getByText('这样筛选没有结果'));
    api.on(staffEndpoints.listQueue, () => problemAnswer('service.busy'));
    await page.clock.runFor('00:21');
    await seen(page.getByRole('alert'));
    await look('queue-error');
  },

  'loading shows the shape of what comes': async ({ page, api, open, look }) => {
    api.on(staffEndpoints.listQueue, () => new Promise(() => undefined));
    await open('/queue');
    await seen(page.getByText('正在取待办'));
    await look('queue-loading');
  },

  'a search says by what it matched and leaves the address alone': async ({ page, api, open, look }) => {
    await open('/search');
    await look('search');
    await page.getByRole('textbox').fill('990101199003074513');
    await page.getByRole('button', { name: '查找' }).click();
    await seen(page.getByText('身份证号码不对'));
    same(api.callsOf(staffEndpoints.lookUp), []);
    await page.getByRole('textbox').fill('陈某');
    await page.keyboard.press('Enter');
    await seen(page.getByText('找到 3 件'));
    same(new URL(page.url()).search, '');
    await look('search-results');
    await page.getByRole('link', { name: /^QZ/ }).first().click();
    await seen(page.getByRole('heading', { name: rows[0]!.itemName }));
    await page.goBack();
    await seen(page.getByText('找到 3 件'));
    api.on(staffEndpoints.lookUp, () => ok({ matchedBy: 'nothing', rows: [] }));
    await page.getByRole('textbox').fill('15400009999');
    await page.keyboard.press('Enter');
    await seen(page.getByText('没有找到“15400009999”'));
    await look('search-nothing');
  },
};
