import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { now } from './fixtures/people';
import { PretendApi } from './pretend-api';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** One fresh browser context with its own pretended BFF. */
export interface Walk {
  page: Page;
  api: PretendApi;
  /** Opens an address below /console, signed in unless told otherwise. */
  open: (path: string, options?: { signedIn?: boolean }) => Promise<void>;
  /** Takes a picture and lets axe look; rejects when it finds something. */
  look: (name: string) => Promise<void>;
}

/** By the promise that each keeps. */
export type Walks = Record<string, (walk: Walk) => Promise<void>>;

export interface Place {
  browser: Browser;
  origin: string;
  picturesFolder: string | null;
  picture: Buffer;
}

async function findFaults(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so the page's content security policy stays as it is.
  await page.evaluate(axeSource);
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResult> } };
    return (await axe.run()).violations;
  });
  return faults.flatMap((fault) =>
    fault.nodes.map((node) => `${fault.id}: ${node.target.join(' ')}\n${node.failureSummary}`),
  );
}

export async function startWalk(
  place: Place,
  viewport = { width: 1366, height: 768 },
): Promise<Walk & { complaints: string[]; stop: () => Promise<void> }> {
  const context = await place.browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    bypassCSP: false,
  });
  const page = await context.newPage();
  const api = new PretendApi();
  api.picture = place.picture;
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  await page.clock.install({ time: new Date(now) });
  await api.attach(page);

  const open: Walk['open'] = async (path, { signedIn = true } = {}) => {
    await page.goto(`${place.origin}/console${path}`);
    if (signedIn) await signIn(page);
  };
  const look: Walk['look'] = async (name) => {
    await page.waitForTimeout(150);
    if (place.picturesFolder !== null)
      await page.screenshot({ path: join(place.picturesFolder, `${name}.png`) });
    const faults = await findFaults(page);
    if (faults.length > 0) throw new Error(`axe on ${name}:\n${faults.join('\n')}`);
  };
  return { page, api, open, look, complaints, stop: () => context.close() };
}

export async function signIn(page: Page): Promise<void> {
  await page.getByLabel('用户名').fill('li.shouli');
  await page.getByLabel('密码').fill('a-long-password');
  await page.getByRole('button', { name: '登录', exact: true }).click();
}
