import type { Page } from 'playwright-core';

/** An answer that the walk itself provokes (no network, a session that has ended) is no fault of the page. */
const EXPECTED = /^Failed to load resource/;

/** Collects what no walk may bring about: a dialog of the browser, an error of the page. */
export function listenForComplaints(page: Page, complaints: string[]): void {
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => complaints.push(`error on ${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text()))
      complaints.push(`console on ${page.url()}: ${message.text()}`);
  });
}
