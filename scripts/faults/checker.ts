import { gatherEvidence, type Evidence } from './checks/evidence';
import { decisionsAreTold, lettersSayWhatTheCaseSays } from './checks/letter-words';
import { archivesAreFiledOnce, lettersAreSealedOnce, nothingIsLeftOver } from './checks/letters';
import { balancesHold, instructionsMatch, nothingIsHeldInVain } from './checks/money';
import { logsAreSilent, noticesAreSingle } from './checks/notices';
import { changesAreEdges, nothingIsOwed, submissionsExist } from './checks/promises';
import { certificatesAreMade, ordersRunOnce, placesAreHeld } from './checks/records';
import {
  bansStandWithRevocations,
  publicHearsOfRevocations,
  repaymentsCountOnce,
} from './checks/revocations';
import type { FaultWorld } from './fault-world';
import type { Promised } from './journey';
import { until } from './persist';

const invariants: readonly ((evidence: Evidence) => string[])[] = [
  submissionsExist,
  balancesHold,
  instructionsMatch,
  nothingIsHeldInVain,
  noticesAreSingle,
  changesAreEdges,
  nothingIsOwed,
  lettersAreSealedOnce,
  lettersSayWhatTheCaseSays,
  decisionsAreTold,
  archivesAreFiledOnce,
  nothingIsLeftOver,
  bansStandWithRevocations,
  publicHearsOfRevocations,
  repaymentsCountOnce,
  certificatesAreMade,
  ordersRunOnce,
  placesAreHeld,
  logsAreSilent,
];

/** Every breach of I1 to I6, and of what letters, bans and packages must be, in words. */
export const breaches = (evidence: Evidence): string[] =>
  invariants.flatMap((invariant) => invariant(evidence));

/**
 * Waits until all is at rest and right. What is wrong may still be on its way to be mended by itself, for no longer
 * than the wait allows; then the breaches are returned.
 */
export async function breachesAtRest(world: FaultWorld, promised: readonly Promised[]): Promise<string[]> {
  const look = async () =>
    breaches(
      await gatherEvidence({
        outside: world.outside,
        mongoUri: world.stores.mongoUri,
        filesDir: world.filesDir,
        url: world.webs[0]?.url ?? '',
        promised,
        logs: await world.logs(),
      }),
    );
  const clean = async () => ((await look()).length === 0 ? [] : null);
  return until(clean, 'rest').catch(look);
}
