import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Ground } from '../command';
import { allCentres } from '../folders';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Two letters that no centre has yet: from the name if possible. */
export function freeReceiptPrefix(name: string, ground: Ground): string {
  const taken = new Set(allCentres(ground).flatMap(({ path }) => prefixIn(join(path, 'centre.yaml'))));
  const letters = name.toUpperCase().replaceAll(/[^A-Z]/g, '');
  const fromName = [...letters.slice(1)].map((letter) => `${letters[0]}${letter}`);
  const any = [...alphabet].flatMap((one) => [...alphabet].map((other) => `${one}${other}`));
  return [...fromName, ...any].find((prefix) => !taken.has(prefix)) ?? 'ZZ';
}

function prefixIn(file: string): string[] {
  if (!existsSync(file)) return [];
  const found = /^receiptPrefix:\s*['"]?([A-Z]{2})\b/m.exec(readFileSync(file, 'utf8'));
  return found === null ? [] : [found[1]!];
}
