import { parseArgs } from 'node:util';
import { readSettings, SettingsError, type Settings } from './config/settings';
import { environment } from './config/environment';
import { createContainer, type Container } from './container';
import { errandOptions, runErrands } from './errands';
import { CentreProfileError, NotYetInForceError } from './modules/catalogue';
import { createLogger, errorFields } from './platform/logger';
import { buildIndexes } from './platform/mongo';
import { Repeat } from './platform/repeat';

const calendarPauseMs = 60_000;
const centresPauseMs = 30_000;

type Start = (container: Container, settings: Settings) => Promise<{ stop(): Promise<void> }>;

/** What a process may do. Its code comes with it: the rest would take memory and never run. */
const services: Readonly<Record<string, Start>> = {
  worker: async (container) => (await import('./worker/run-worker')).runWorker(container),
  web: async (container, settings) => (await import('./http/run-web')).runWeb(container, settings),
};

async function startMetrics(container: Container, { METRICS_HOST, METRICS_PORT }: Settings) {
  if (METRICS_PORT === undefined) return [];
  const { runMetrics } = await import('./worker/run-metrics');
  return [await runMetrics(container, { METRICS_HOST, METRICS_PORT })];
}

/**
 * `--services=web,worker` runs those. Errands do one thing and end: `--seed-staff FILE` makes staff accounts,
 * `--reset-password NAME` prints a password for choosing another, `--rehash` ends the change of INDEX_KEY.
 */
function readArguments() {
  const { values } = parseArgs({
    options: { services: { type: 'string', default: 'web,worker' }, ...errandOptions },
  });
  const asked = values.services.split(',');
  const unknown = asked.filter((name) => !Object.hasOwn(services, name));
  if (unknown.length > 0)
    throw new SettingsError([`--services: ${unknown.join(', ')} is none of web, worker`]);
  return { asked, errands: values };
}

async function run(): Promise<void> {
  const { asked, errands } = readArguments();
  const settings = readSettings(environment());
  const log = createLogger(settings.LOG_LEVEL, asked.join('+'));
  const container = await createContainer(settings, log);
  await buildIndexes(container.connection);
  await container.calendar.seed();
  await container.calendar.refresh();
  const words = await runErrands(errands, container);
  if (words !== null) {
    process.stdout.write(words);
    return container.close();
  }
  container.metrics.collectProcess();
  const calendar = new Repeat('calendar', calendarPauseMs, () => container.calendar.refresh(), log).start();
  const centres = new Repeat('centres', centresPauseMs, () => container.centres.refresh(), log).start();
  const running: { stop(): Promise<void> }[] = [calendar, centres];
  for (const [name, start] of Object.entries(services))
    if (asked.includes(name)) running.push(await start(container, settings));
  running.push(...(await startMetrics(container, settings)));
  log.info({ services: asked }, `${asked.join(' and ')} ready`);
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
