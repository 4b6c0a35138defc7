import { archiveRoad } from './archive-road';
import { bookingRoad, certificateRoad, matterRoad, standingOrderRoad } from './record-roads';
import { byMachineRoad, byOfficersRoad, lettersRoad, windowRoad } from './plain-roads';
import { recheckRoad } from './recheck-road';
import { restorationRoad, revocationRoad } from './revocation-roads';
import type { Road } from './road';
import { specialCheckRoad } from './special-check-road';
import { stopRoad } from './stop-road';

/** Every leg of the life of a case, or of another record that owes work, on which processes are killed. */
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
  certificate: certificateRoad,
  'standing-order': standingOrderRoad,
  booking: bookingRoad,
  matter: matterRoad,
} as const satisfies Record<string, Road>;
export type RoadName = keyof typeof roads;
