import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { cardSchema } from '../people/person';
import type { KnownCard } from './cards';

const sellers = z.array(cardSchema.extend({ number: z.string().regex(/^\d{16,19}$/), holder: z.string() }));

/** Accounts of sellers of homes, in the order of the file. */
export function readSellers(): KnownCard[] {
  const text = readFileSync(new URL('./sellers.yaml', import.meta.url), 'utf8');
  return sellers.parse(parseYaml(text));
}
