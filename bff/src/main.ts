import { parseArgs } from 'node:util';
import { readSettings, SettingsError } from './config/settings';
import { environment } from './config/environment';
import { createContainer } from './container';
import { errandOptions, runErrands } from './errands';
import { CentreProfileError, NotYetInForceError } from './modules/catalogue';
import { runWeb } from './http/run-web';
import { createLogger, errorFields } from './platform/logger';
import { buildIndexes } from './platform/mongo';
import { Repeat } from './platform/repeat';
import { runMetrics } from './worker/run-metrics';
import { runWorker } from './worker/run-worker';

const calendarPauseMs = 60_000;
const centresPauseMs = 30_000;

/**
 * `--services=web,worker` runs those. Errands do one thing and end: `--seed-staff FILE` makes staff accounts,
 * `--reset-password NAME` prints a password for choosing another, `--rehash` ends the change of INDEX_KEY.
 */
function readArguments() {
  const { values } = parseArgs({
    options: { services: { type: 'string', default: 'web,worker' }, ...errandOptions },
  });
  const services = values.services.split(',');
  const unknown = services.filter((name) => name !== 'web' && name !== 'worker');
  if (unknown.length > 0)
    throw new SettingsError([`--services: ${unknown.join(', ')} is none of web, worker`]);
  return { services, errands: values };
}

async function run(): Promise<void> {
  const { services, errands } = readArguments();
  const settings = readSettings(environment());
  const log = createLogger(settings.LOG_LEVEL, services.join('+'));
  const container = await createContainer(settings, log);
  await buildIndexes(container.connection);
  await container.calendar.seed();
  await container.calendar.refresh();
  const words = await runErrands(errands, container);
  if (words !== null) {
    process.stdout.write(words);
    return container.close();
  }
  const { METRICS_HOST, METRICS_PORT } = settings;
  container.metrics.collectProcess();
  const calendar = new Repeat('calendar', calendarPauseMs, () => container.calendar.refresh(), log).start();
  const centres = new Repeat('centres', centresPauseMs, () => container.centres.refresh(), log).start();
  const running = [
    calendar,
    centres,
    ...(services.includes('worker') ? [runWorker(container)] : []),
    ...(services.includes('web') ? [await runWeb(container, settings)] : []),
    ...(METRICS_PORT === undefined ? [] : [await runMetrics(container, { METRICS_HOST, METRICS_PORT })]),
  ];
  log.info({ services }, `${services.join(' and ')} ready`);
  stopOnSignal(async () => {
    for (const part of running.toReversed()) await part.stop();
    await container.close();
  });
}

/** New requests end first, then work under way, then connections. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().then(() => process.exit(0));
    });
}

/** What an operator mends is told in full; any other error by kind and place only, for its words may quote data. */
function tellWhy(error: unknown): string {
  const theirs = [SettingsError, CentreProfileError, NotYetInForceError];
  return theirs.some((kind) => error instanceof kind)
    ? (error as Error).message
    : JSON.stringify(errorFields(error));
}

run().catch((error: unknown) => {
  process.stderr.write(`${tellWhy(error)}\n`);
  process.exit(1);
});
