import { existsSync, readdirSync } from 'node:fs';

import { aptInstall, canUseApt } from '../services/apt';
import { findOnPath } from '../services/find-on-path';
import { MissingTool } from '../services/missing-tool';
import type { Say } from '../services/say';

/** The one without windows first: pages are the same in it, and it needs a third of the processor. */
const SHELL = 'chromium-headless-shell';
const NAMES = [
  SHELL,
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];

export function findChromium(): string | null {
  return process.env.GJJ_CHROMIUM ?? findOnPath(NAMES);
}

/** On macOS the system has Chinese fonts; on Linux we look for Noto CJK. */
export function hasChineseFonts(folders: readonly string[] = FONT_FOLDERS): boolean {
  if (process.platform !== 'linux') return true;
  return folders.some((folder) => existsSync(folder) && hasCjkFile(folder));
}

function hasCjkFile(folder: string): boolean {
  return readdirSync(folder, { recursive: true }).some((name) => /cjk|wqy|SourceHanSans/i.test(String(name)));
}

/**
 * Chromium and Chinese fonts, installed by apt when we may.
 * @returns the path of Chromium
 * @throws MissingTool with one line that says what to install
 */
export async function provideChromium(say: Say): Promise<string> {
  if (canUseApt()) {
    if (!hasChineseFonts()) await aptInstall(['fonts-noto-cjk'], say);
    // Older distributions have only the whole of it.
    if (findChromium() === null) await aptInstall([SHELL], say).catch(() => aptInstall(['chromium'], say));
  }
  const chromium = findChromium();
  const missing = [
    ...(chromium === null ? ['chromium'] : []),
    ...(hasChineseFonts() ? [] : ['fonts-noto-cjk']),
  ];
  if (chromium !== null && missing.length === 0) return chromium;
  throw new MissingTool(
    `Missing for the browser tests: ${missing.join(' and ')} (for example: sudo apt-get install ${missing.join(' ')}; or set GJJ_CHROMIUM to Chromium's path)`,
  );
}
