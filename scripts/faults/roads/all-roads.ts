import { archiveRoad } from './archive-road';
import { byMachineRoad, byOfficersRoad, lettersRoad, windowRoad } from './plain-roads';
import { recheckRoad } from './recheck-road';
import { restorationRoad, revocationRoad } from './revocation-roads';
import type { Road } from './road';
import { specialCheckRoad } from './special-check-road';
import { stopRoad } from './stop-road';

/** Every leg of a case's life on which processes are killed. */
export const roads = {
  machine: byMachineRoad,
  officers: byOfficersRoad,
  window: windowRoad,
  letters: lettersRoad,
  'special-check': specialCheckRoad,
  stop: stopRoad,
  recheck: recheckRoad,
  revocation: revocationRoad,
  restoration: restorationRoad,
  archive: archiveRoad,
} as const satisfies Record<string, Road>;
export type RoadName = keyof typeof roads;
