import { parseArgs } from 'node:util';
import { readSettings, SettingsError } from './config/settings';
import { environment } from './config/environment';
import { readStaffFile } from './config/staff-file';
import { createContainer } from './container';
import { CentreProfileError } from './modules/catalogue';
import { runWeb } from './http/run-web';
import { createLogger, errorFields } from './platform/logger';
import { buildIndexes } from './platform/mongo';
import { Repeat } from './platform/repeat';
import { runMetrics } from './worker/run-metrics';
import { runWorker } from './worker/run-worker';

const calendarPauseMs = 60_000;
const centresPauseMs = 30_000;

/**
 * `--services=web,worker` runs those. `--seed-staff FILE` makes staff accounts and ends;
 * `--reset-password NAME` gives one a password for one use, prints it, and ends.
 */
function readArguments() {
  const { values } = parseArgs({
    options: {
      services: { type: 'string', default: 'web,worker' },
      'seed-staff': { type: 'string' },
      'reset-password': { type: 'string' },
    },
  });
  const services = values.services.split(',');
  const unknown = services.filter((name) => name !== 'web' && name !== 'worker');
  if (unknown.length > 0)
    throw new SettingsError([`--services: ${unknown.join(', ')} is none of web, worker`]);
  return { services, seedStaff: values['seed-staff'], resetPassword: values['reset-password'] };
}

async function run(): Promise<void> {
  const { services, seedStaff: staffFile, resetPassword } = readArguments();
  const settings = readSettings(environment());
  const log = createLogger(settings.LOG_LEVEL, services.join('+'));
  const container = await createContainer(settings, log);
  await buildIndexes(container.connection);
  await container.calendar.seed();
  await container.calendar.refresh();
  if (staffFile !== undefined) {
    await container.identity.staff.upsert(await readStaffFile(staffFile));
    return container.close();
  }
  if (resetPassword !== undefined) {
    const password = await container.identity.resetStaffPassword(resetPassword);
    await container.close();
    if (password === null) throw new SettingsError([`--reset-password: no staff account ${resetPassword}`]);
    return void process.stdout.write(`${password}\n`);
  }
  const { METRICS_HOST, METRICS_PORT } = settings;
  container.metrics.collectProcess();
  const calendar = new Repeat('calendar', calendarPauseMs, () => container.calendar.refresh(), log).start();
  const centres = new Repeat('centres', centresPauseMs, () => container.centres.refresh(), log).start();
  const running = [
    calendar,
    centres,
    ...(services.includes('worker') ? [runWorker({ ...container, redisUrl: settings.REDIS_URL })] : []),
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
  const theirs = error instanceof SettingsError || error instanceof CentreProfileError;
  return theirs ? error.message : JSON.stringify(errorFields(error));
}

run().catch((error: unknown) => {
  process.stderr.write(`${tellWhy(error)}\n`);
  process.exit(1);
});
