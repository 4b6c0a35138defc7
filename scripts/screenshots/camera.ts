import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

import type { Eyes } from '../walks/stage/eyes';

/** Runs in the page, which may scroll as a whole or in a part of itself. */
const FROM_THE_TOP = `
  document.activeElement?.blur();
  for (const place of document.querySelectorAll('.taro_page')) place.scrollTo({ top: 0, behavior: 'instant' });
  scrollTo({ top: 0, behavior: 'instant' });`;

/** Takes pictures of the chosen screens; of a screen seen more than once, the last one stays. */
export class Camera implements Eyes {
  readonly taken = new Set<string>();

  /** @param album file name, without its ending, by screen */
  constructor(
    private readonly folder: string,
    private readonly album: Readonly<Record<string, string>>,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  get missing(): string[] {
    return Object.keys(this.album).filter((screen) => !this.taken.has(screen));
  }

  async look(page: Page, screen: string): Promise<void> {
    const name = this.album[screen];
    if (name === undefined) return;
    await page.evaluate(FROM_THE_TOP);
    const picture = await page.screenshot({ caret: 'hide', animations: 'disabled' });
    writeFileSync(join(this.folder, `${name}.png`), await makeSmall(picture));
    this.taken.add(screen);
  }
}

/** Screens have few colours: a palette keeps a picture under some 100 KB, so that the repository can hold it. */
function makeSmall(picture: Buffer): Promise<Buffer> {
  return sharp(picture).png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 }).toBuffer();
}
