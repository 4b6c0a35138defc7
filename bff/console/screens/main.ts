/**
 * Walks the built console in Chromium against a pretended BFF, lets axe look at every screen and takes pictures.
 * Run: node --import tsx bff/console/screens/main.ts [folder for pictures]   (after `pnpm --filter @gjj/console build`)
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { serveBuild } from './serve-build';
import { startWalk, type Place, type Walk } from './walk';
import { caseWalks } from './walks/case-walks';
import { catalogueWalks } from './walks/catalogue-walks';
import { decisionWalks } from './walks/decision-walks';
import { messageWalks } from './walks/message-walks';
import { passwordWalks } from './walks/password-walks';
import { queueWalks } from './walks/queue-walks';
import { revocationWalks } from './walks/revocation-walks';
import { serviceWalks } from './walks/service-walks';
import { sessionWalks } from './walks/session-walks';

const invoice = `<body style="font:28px 'Noto Sans CJK SC';padding:60px;background:#fffef8"><h1>增值税电子普通发票</h1>
<p>购买方：陈某（演示）</p><p>项目：海棠花园 3 栋 1502 首付款</p><p>价税合计：¥146,000.00</p><p>开票日期：2026年9月18日</p></body>`;

async function pictureOf(browser: Browser, html: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.setContent(html);
  const picture = await page.screenshot({ type: 'jpeg' });
  await page.close();
  return picture;
}

async function run(place: Place, name: string, steps: (walk: Walk) => Promise<void>): Promise<boolean> {
  const walk = await startWalk(place);
  try {
    await steps(walk);
    if (walk.complaints.length > 0) throw new Error(`the browser complained:\n${walk.complaints.join('\n')}`);
    process.stdout.write(`ok      ${name}\n`);
    return true;
  } catch (error) {
    process.stdout.write(`FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}\n`);
    if (place.picturesFolder !== null)
      await walk.page.screenshot({ path: join(place.picturesFolder, 'failed.png') });
    return false;
  } finally {
    await walk.stop();
  }
}

const [picturesFolder = null, only = ''] = process.argv.slice(2);
if (picturesFolder !== null) mkdirSync(picturesFolder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['GJJ_CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const build = await serveBuild(join(import.meta.dirname, '..', 'dist'));
const place: Place = {
  browser,
  origin: build.origin,
  picturesFolder,
  picture: await pictureOf(browser, invoice),
};

let [passed, failed] = [0, 0];
for (const [name, steps] of Object.entries({
  ...sessionWalks,
  ...passwordWalks,
  ...queueWalks,
  ...messageWalks,
  ...caseWalks,
  ...catalogueWalks,
  ...decisionWalks,
  ...revocationWalks,
  ...serviceWalks,
})) {
  if (!name.includes(only)) continue;
  if (await run(place, name, steps)) passed += 1;
  else failed += 1;
}
await browser.close();
build.stop();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
