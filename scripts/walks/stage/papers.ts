import type { Browser } from 'playwright-core';

import { file, invoiceXml, ofd } from '../../../bff/src/modules/documents/testing/vouchers';
import type { Upload } from '../faces/application';

/** A photograph of a paper with these lines, as a phone would take it. */
export async function photoOf(browser: Browser, name: string, lines: readonly string[]): Promise<Upload> {
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
  const [title = '', ...rest] = lines;
  await page.setContent(
    `<body style="margin:0;padding:60px;background:#b9ad98;font:46px/1.9 'Noto Sans CJK SC',sans-serif">
    <div style="min-height:960px;padding:60px;background:#fffdf5;border:3px solid #777">
    <h1 style="font-size:64px;text-align:center">${title}</h1>
    ${rest.map((line) => `<p style="border-bottom:2px solid #aaa">${line}</p>`).join('')}</div></body>`,
  );
  const buffer = await page.screenshot({ type: 'jpeg', quality: 70 });
  await page.close();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** An e-invoice over 87,000 yuan, as its issuer hands it out in the state's format (GB/T 33190). */
export function invoiceAsOfd(name: string): Upload {
  const data = file('Doc_0/Attachs/original_invoice.xml', invoiceXml.replace(/^<\?xml[^>]*>\s*/, ''));
  return { name, mimeType: 'application/ofd', buffer: ofd({ more: [data] }) };
}
