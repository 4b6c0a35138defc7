import { createRequire } from 'node:module';

import type { Drawn } from './drawn';

interface Window {
  readonly document: { readonly body: Drawn };
}

interface Jsdom {
  readonly JSDOM: new (html: string, options: object) => { readonly window: Window };
}

/** WeChat's engine draws into a browser's document; this gives it one. @returns the document's body */
export function giveBrowserGlobals(): object {
  const require = createRequire(import.meta.url);
  const { JSDOM } = require('jsdom') as Jsdom;
  const { window } = new JSDOM('<!DOCTYPE html><body></body>', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  return window.document.body;
}
