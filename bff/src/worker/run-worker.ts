import type { Settings } from '../config/settings';
import { lanes, sweepClocks, type CaseDesk } from '../modules/applications';
import { sweepDestructions, type DestructionParts } from '../modules/archive';
import { followAbsent, type FollowParts } from '../modules/casework';
import type { Identity } from '../modules/identity';
import { sweepPaper, type SweepPaperParts } from '../modules/paper';
import type { Attachments } from '../modules/attachments';
import type { Documents } from '../modules/documents';
import type { Notifications } from '../modules/notifications';
import { consumeCases, type CaseQueue } from '../platform/queue';
import { createQueueRedis } from '../platform/redis';
import { Repeat } from '../platform/repeat';
import { setAlarms, type AlarmParts } from './set-alarms';
import { CaseWorker, type CaseWorkerParts } from './case-worker';
import { OwingWorker, type OwingKind } from './owing-worker';

const relayPauseMs = 400;
const sweepPauseMs = 5000;
const documentSweepPauseMs = 60_000;
const alarmPauseMs = 15_000;
const relayBatch = 100;
/** Of each lane of each centre, so that a busy one keeps no other waiting. */
const concurrency = 8;

export interface WorkerParts extends CaseWorkerParts, AlarmParts {
  desk: CaseDesk;
  identity: Pick<Identity, 'tellUntold'>;
  queue: CaseQueue;
  documents: Pick<Documents, 'sweep'>;
  attachments: Pick<Attachments, 'sweep'>;
  paper: Omit<SweepPaperParts, 'log'>;
  destruction: DestructionParts;
  following: FollowParts;
  /** Records that are no cases and owe work. */
  owing: readonly OwingKind[];
  notifications: Pick<
    Notifications,
    'deliver' | 'tellStaff' | 'resumeOpen' | 'askReceipts' | 'countTroubles'
  >;
  settings: Pick<Settings, 'REDIS_URL' | 'GJJ_CENTRE'> & AlarmParts['settings'];
}

/**
 * The worker process: takes hints, finds what is owed, tends the clocks. Several may run on one store, each for the
 * centres that it serves: it has no rules for others' cases.
 */
export function runWorker(parts: WorkerParts): { stop(): Promise<void> } {
  const { cases, desk, clock, log, queue, notifications, documents, attachments, identity, settings } = parts;
  const caseWorker = new CaseWorker(parts);
  const consumerRedis = createQueueRedis(settings.REDIS_URL);
  const consumers = settings.GJJ_CENTRE.flatMap((code) =>
    lanes.map((lane) =>
      consumeCases(consumerRedis, { code, lane }, (caseId) => caseWorker.work(caseId, [lane]), concurrency),
    ),
  );

  const relay = new Repeat(
    'relay',
    relayPauseMs,
    async () => {
      for (const owing of await cases.findOwing(clock.now(), relayBatch)) queue.hint(owing);
    },
    log,
  );
  const clocks = new Repeat('clocks', sweepPauseMs, () => sweepClocks({ desk, log }), log);
  const resume = new Repeat('notices', sweepPauseMs, () => notifications.resumeOpen(), log);
  const receipts = new Repeat('receipts', sweepPauseMs, () => notifications.askReceipts(), log);
  const files = new Repeat('documents', documentSweepPauseMs, () => documents.sweep(), log);
  const attached = new Repeat('attachments', documentSweepPauseMs, () => attachments.sweep(), log);
  const following = new Repeat('absences', sweepPauseMs, () => followAbsent(parts.following), log);
  const papers = new Repeat('paper', sweepPauseMs, () => sweepPaper({ ...parts.paper, log }), log);
  const destructions = new Repeat(
    'destructions',
    sweepPauseMs,
    () => sweepDestructions(parts.destruction),
    log,
  );
  const others = parts.owing.flatMap((kind) => {
    const worker = new OwingWorker(kind, parts);
    return [
      new Repeat(`${kind.name} relay`, relayPauseMs, () => worker.relay(), log),
      new Repeat(`${kind.name} clocks`, sweepPauseMs, () => worker.tend(), log),
    ];
  });
  const untold = new Repeat('untold', sweepPauseMs, () => identity.tellUntold(), log);
  const alarms = new Repeat('alarms', alarmPauseMs, () => setAlarms(parts), log);
  const ofCases = [relay, clocks, resume, receipts, files, attached, papers, destructions, following, untold];
  const repeats = [...ofCases, ...others, alarms].map((repeat) => repeat.start());

  return {
    stop: async () => {
      await Promise.all(repeats.map((repeat) => repeat.stop()));
      await Promise.all(consumers.map((consumer) => consumer.close()));
      consumerRedis.disconnect();
    },
  };
}
