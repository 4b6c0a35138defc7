import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

export const staffSchema = z.strictObject({
  username: z.string(),
  name: z.string(),
  role: z.enum([
    'clerk',
    'acceptor',
    'reviewer',
    'supervisor',
    'finance',
    'service-agent',
    'auditor',
    'catalogue-admin',
  ]),
  districtCode: z.string().regex(/^4507\d\d$/),
  /** For demos only; printed by `npm start`. */
  password: z.string().min(12),
});

export type DemoStaff = z.output<typeof staffSchema>;

/** The demo staff of the centre and its districts. */
export function readStaff(): DemoStaff[] {
  const text = readFileSync(new URL('./staff.yaml', import.meta.url), 'utf8');
  return z.array(staffSchema).parse(parseYaml(text));
}
