import type { Browser } from 'playwright-core';

import type { Upload } from '../faces/application';

/** A photograph of a paper with these lines, as a phone would take it. */
export async function photoOf(browser: Browser, name: string, lines: readonly string[]): Promise<Upload> {
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
  const [title = '', ...rest] = lines;
  await page.setContent(
    `<body style="font:30px 'Noto Sans CJK SC',sans-serif;padding:80px;background:#fffdf5;line-height:2">
    <h1>${title}</h1>${rest.map((line) => `<p>${line}</p>`).join('')}</body>`,
  );
  const buffer = await page.screenshot({ type: 'jpeg', quality: 70 });
  await page.close();
  return { name, mimeType: 'image/jpeg', buffer };
}
