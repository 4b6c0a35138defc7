import { readPeople } from '../../simulators/people/read-people';
import { Window } from '../faces/window';
import { seen } from '../expect';
import type { Walks } from '../stage/run-walks';

const personOf = (name: string) => readPeople().find((one) => one.name === name)!;

export const windowPaperWalks: Walks = {
  'papers are photographed by a phone at the desk, and nothing more once the window ends it': async (
    stage,
  ) => {
    const clerk = await stage.officer('lingshan-clerk');
    const window = new Window(clerk);
    const first = await stage.photo('IMG_1.jpg', ['商品房买卖合同 第 1 页', '买受人：范拍照（演示）']);
    const second = await stage.photo('IMG_2.jpg', ['商品房买卖合同 第 2 页', '总价：520,000 元']);
    await window.open();
    await window.meets(personOf('范拍照'));
    await window.takesIn('购买住房提取（新房）');
    const link = await window.offersToPhone();
    await clerk.look('console: window, a code for a phone');

    const phone = await stage.deskPhone();
    await phone.scans(link);
    await phone.sees('灵山县窗口正在收件');
    await phone.look('desk phone: what is asked for');
    await phone.photographs('已备案的购房合同', first, second);
    await phone.look('desk phone: two pages sent');
    await phone.page.context().setOffline(true);
    await phone.page.getByLabel('拍照：关系证明').setInputFiles(first);
    await phone.sees('1 页没有传上去，照片还在这里。');
    await phone.look('desk phone: without a network');
    await phone.page.context().setOffline(false);
    await seen(phone.page.getByText('窗口已收到').nth(2));
    await seen(clerk.page.getByText('手机已连上', { exact: true }));
    await seen(clerk.page.getByText('手机（窗口）').nth(1));
    await clerk.look('console: window, pages that a phone sent');
    await phone.press('拍好了');
    await phone.sees('窗口已收到 3 页');
    await phone.look('desk phone: finished');
    await phone.press('接着拍');
    await clerk.press('不用手机拍了');
    await seen(clerk.page.getByRole('button', { name: '用手机拍', exact: true }));
    await phone.page.getByLabel('拍照：购房发票或收据').setInputFiles(first);
    await phone.sees('这次拍照已经结束');
    await phone.look('desk phone: over');
    await phone.scans(link);
    await phone.sees('请扫窗口屏幕上的二维码');
    await phone.look('desk phone: a code that is used up');
  },

  'papers are photographed by the camera of the desk, by keyboard alone, put in order and added': async (
    stage,
  ) => {
    const clerk = await stage.officer('lingshan-clerk');
    const window = new Window(clerk);
    const { page } = clerk;
    await window.open();
    await window.meets(personOf('范拍照'));
    await window.takesIn('建造、翻建、大修提取');
    const opens = page.getByRole('button', { name: /^拍照：/ }).first();
    await page.evaluate(
      'navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"))',
    );
    await opens.click();
    await seen(page.getByText('没有允许用摄像头'));
    await clerk.look('console: window, no camera');
    await page.keyboard.press('Escape');
    await page.reload();
    await opens.click();
    await seen(page.getByLabel('摄像头画面'));
    await seen(page.getByRole('button', { name: '拍一页' }).and(page.locator(':enabled')));
    await clerk.look('console: window, the camera');
    for (const count of [1, 2, 3]) {
      await page.keyboard.press('Space');
      await seen(page.getByText(`把 ${count} 页加到材料`));
    }
    await clerk.press('第 3 页前移');
    await clerk.press('看第 1 页');
    await clerk.look('console: window, pages of the camera');
    await clerk.press('重拍第 1 页');
    await clerk.press('重拍这一页');
    await clerk.press('删掉第 3 页');
    await seen(page.getByText('把 2 页加到材料'));
    await page.getByRole('button', { name: '拍一页' }).focus();
    await page.keyboard.press('Enter');
    await seen(page.getByText('拍照-2.jpg'));
    await seen(page.getByText('已收好').nth(1));
    await clerk.press('拍照-2.jpg前移');
    await seen(page.getByRole('listitem').filter({ hasText: /^1\.拍照-2/ }));
    await clerk.look('console: window, pages that the camera took');
  },
};
