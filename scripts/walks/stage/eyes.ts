import type { Page } from 'playwright-core';

/** Looks at a screen that stands still: to check it, or to take its picture. */
export interface Eyes {
  /** @param screen what the screen is called, the same name for the same screen in the same state */
  look(page: Page, screen: string): Promise<void>;
}
