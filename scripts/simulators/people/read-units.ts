import { isCreditCode } from '@gjj/shared-types';
import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { moveTo } from './move';
import { HOME, type Place } from './place';

const percent = z.number().int().min(1).max(30);
const unitSchema = z.strictObject({
  creditCode: z.string().refine(isCreditCode).regex(/^..99/, 'an invented unit is in no region'),
  name: z.string(),
  districtCode: z.string().regex(/^\d{6}$/),
  unitPercent: percent,
  ownPercent: percent,
  /** 已注销. */
  ended: z.boolean().default(false),
});
/** An employer as the core ledger keeps it. */
export type Unit = z.output<typeof unitSchema>;

/** The demo employers, at home in the first place. */
export function readUnits([place = HOME]: readonly Place[] = [HOME]): Unit[] {
  const { code, words } = moveTo(place);
  const written = parseYaml(readFileSync(new URL('./units.yaml', import.meta.url), 'utf8')) as unknown;
  return z
    .array(unitSchema)
    .parse(written)
    .map((unit) => ({ ...unit, name: words(unit.name), districtCode: code(unit.districtCode) }));
}
