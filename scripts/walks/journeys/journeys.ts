import type { Walks } from '../stage/run-walks';
import { beingHeardWalks } from './being-heard';
import { certificateWalks } from './certificates';
import { bookingWalks } from './booking';
import { documentWalks } from './documents';
import { archiveWalks } from './archive';
import { downPaymentWalks } from './down-payment';
import { elderWalks } from './elder';
import { familyWalks } from './family';
import { heirWalks } from './heirs';
import { employerWalks } from './employers';
import { homeCareWalks } from './home-care';
import { interruptionWalks } from './interruptions';
import { lookingAroundWalks } from './looking-around';
import { lockWalks } from './locks';
import { mandateWalks } from './mandates';
import { matterWalks } from './matters';
import { myYearWalks } from './my-year';
import { officerWalks } from './officers';
import { peopleWalks } from './people';
import { rentWalks } from './rent';
import { retirementWalks } from './retirement';
import { revocationWalks } from './revocation';
import { ruleWalks } from './rules';
import { scriptWalks } from './scripts-in-words';
import { standingOrderWalks } from './standing-orders';
import { specialCheckWalks } from './special-check';
import { windowWalks } from './window';
import { windowPaperWalks } from './window-papers';

/** Begun by members, in the app. */
export const memberJourneys: Walks = {
  ...rentWalks,
  ...retirementWalks,
  ...homeCareWalks,
  ...bookingWalks,
  ...documentWalks,
  ...certificateWalks,
  ...standingOrderWalks,
  ...mandateWalks,
  ...familyWalks,
  ...elderWalks,
  ...interruptionWalks,
  ...lookingAroundWalks,
  ...lockWalks,
  ...downPaymentWalks,
  ...heirWalks,
};

/** In which staff have most to do. */
export const officeJourneys: Walks = {
  ...officerWalks,
  ...specialCheckWalks,
  ...beingHeardWalks,
  ...revocationWalks,
  ...archiveWalks,
  ...matterWalks,
  ...scriptWalks,
  ...ruleWalks,
  ...windowWalks,
  ...windowPaperWalks,
  ...peopleWalks,
  ...employerWalks,
  // By somebody who has taken out rent on the other ground.
  ...myYearWalks,
};

export const journeys: Walks = { ...memberJourneys, ...officeJourneys };
