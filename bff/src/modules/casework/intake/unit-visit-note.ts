import { phoneKnownBy, unitAgent } from '@gjj/shared-types';
import { z } from 'zod';
import { visitNote } from './visit-note';

/** Which unit, and who stands here for it. */
export const unitVisits = visitNote('unit-visit', {
  unit: z.object({ creditCode: z.string(), name: z.string(), unitNo: z.string().nullable() }),
  ended: z.boolean(),
  districtCode: z.string(),
  agent: unitAgent,
  nameSure: z.boolean(),
  phone: z.string().nullable(),
  phoneKnownBy,
});
