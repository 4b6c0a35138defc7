import { residentIdNumber, staffRole } from '@gjj/shared-types';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const staffFile = z.array(
  z.strictObject({
    username: z.string().min(1).max(40),
    name: z.string().min(1),
    role: staffRole,
    districtCode: z.string().regex(/^\d{6}$/),
    password: z.string().min(12),
    idNumber: residentIdNumber.exactOptional(),
    disabled: z.boolean().exactOptional(),
    offices: z.array(z.string().min(1)).exactOptional(),
  }),
);

/** Staff accounts to be made at first: a YAML list. Throws ZodError where a row is wrong. */
export async function readStaffFile(path: string): Promise<z.output<typeof staffFile>> {
  return staffFile.parse(parse(await readFile(path, 'utf8')));
}
