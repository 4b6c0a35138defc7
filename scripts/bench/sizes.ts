import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { chromium } from 'playwright-core';

import { provideChromium } from '../browser/find-chromium';
import { inRoot } from '../checkout';
import type { Say } from '../services/say';
import { limitRow, type Row } from './row';

const KB = 1024;

/** The mini-program as it is uploaded: what lies outside all sub-packages is the main package. */
export async function measureWeapp(): Promise<Row[]> {
  const folder = inRoot('miniapp', 'dist', 'weapp');
  const app = JSON.parse(await readFile(join(folder, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[];
  };
  const roots = (app.subPackages ?? []).map(({ root }) => `${root}/`);
  let whole = 0;
  let main = 0;
  for (const file of await filesIn(folder)) {
    const { size } = await stat(join(folder, file));
    whole += size;
    if (!roots.some((root) => file.startsWith(root))) main += size;
  }
  return [
    limitRow('Mini-program, main package', main / KB, 700, 'KB'),
    limitRow('Mini-program, whole', whole / KB, 2048, 'KB'),
  ];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(map|txt)$|^project\./.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** What a browser fetches of the H5 app until its first page stands and the other tabs have come, as gzip would carry it. */
export async function measureH5(url: string, say: Say): Promise<Row> {
  const browser = await chromium.launch({
    executablePath: await provideChromium(say),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (answer) => {
      if (answer.ok() && new URL(answer.url()).pathname.startsWith('/app/')) bodies.push(answer.body());
    });
    await page.goto(`${url}/app/`, { waitUntil: 'networkidle' });
    // The app fetches the other tabs when it is idle, which may be later than the network is.
    await page.waitForFunction(`performance.getEntriesByName('gjj:tabs-are-here').length > 0`);
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return limitRow('H5, first load, gzip', total / KB, 350, 'KB');
  } finally {
    await browser.close();
  }
}
