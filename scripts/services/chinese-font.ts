import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { aptInstall, canUseApt } from './apt';
import type { Say } from './say';

const PACKAGE = 'fonts-noto-cjk';
const FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '/opt/homebrew/share/fonts',
  '/Library/Fonts',
  join(process.env.HOME ?? '/', 'Library/Fonts'),
  join(process.env.HOME ?? '/', '.local/share/fonts'),
];

/** Noto Sans CJK as a collection, with which receipts are printed; null where this machine has none. */
export function findPrintFont(folders: readonly string[] = FOLDERS): string | null {
  for (const folder of folders.filter((one) => existsSync(one))) {
    const names = readdirSync(folder, { recursive: true }).map(String);
    const font = names.find((name) => /(^|\/)NotoSansCJK-Regular\.ttc$/.test(name));
    if (font !== undefined) return join(folder, font);
  }
  return null;
}

/** Installed by apt where we may; otherwise one line says what cannot be printed. Nothing else needs it. */
export async function providePrintFont(say: Say): Promise<void> {
  if (findPrintFont() !== null) return;
  if (canUseApt()) await aptInstall([PACKAGE], say);
  else say.line(`Receipts cannot be printed: Noto Sans CJK is missing (sudo apt-get install ${PACKAGE})`);
}
