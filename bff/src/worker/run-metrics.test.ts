import { connectMongo, type Connection } from '../platform/mongo';
import { Metrics } from '../platform/metrics';
import { createSessionRedis } from '../platform/redis';
import { rawCall } from '../testing/raw-call';
import { runMetrics } from './run-metrics';
import { setAlarms } from './set-alarms';

let connection: Connection;
const sessionRedis = createSessionRedis(process.env['GJJ_TEST_REDIS_URL'] ?? '');
beforeAll(async () => void (connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '')));
afterAll(async () => {
  sessionRedis.disconnect();
  await connection.close();
});

const host = { METRICS_HOST: '127.0.0.1', METRICS_PORT: 0 };
const start = (metrics: Metrics) => runMetrics({ connection, sessionRedis, metrics }, host);

/** Counters that say what a test says. */
function troubled(
  counts: { outboxLate: number; yearKnown: boolean; rulesEnding?: number },
  metrics: Metrics,
) {
  return setAlarms({
    metrics,
    clock: { now: () => new Date('2026-12-10T02:00:00Z') },
    calendar: { isWorkingDay: (day) => (day.startsWith('2026') || counts.yearKnown ? true : null) },
    centres: { countRulesEnding: () => counts.rulesEnding ?? 0 },
    paper: { bundles: { countOverdue: async () => 0 } },
    standingOrders: { countLate: async () => 0 },
    caseTroubles: { count: async () => ({ 'outbox-late': counts.outboxLate }) as never },
    feedback: { countTroubles: async () => ({}) },
    audit: { countBulkLookers: async () => 0 },
    settings: { BULK_LOOKS_MOST: 200, BULK_LOOKS_MINUTES: 60 },
    moves: { countTroubles: async () => ({}) },
    notifications: { countTroubles: async () => ({}) as never },
  });
}

describe('the port of a process without a web port', () => {
  it('says that the process lives and can serve, shows alarms as they come and go, and nothing else', async () => {
    const metrics = new Metrics();
    const listener = await start(metrics);
    const baseUrl = `http://127.0.0.1:${listener.port}`;
    const at = (path: string) => rawCall(baseUrl, { path });
    expect(await at('/healthz')).toMatchObject({ status: 200, text: '{"ok":true}' });
    expect((await at('/readyz')).text).toBe('{"mongo":true,"redis":true}');
    await troubled({ outboxLate: 3, yearKnown: false, rulesEnding: 2 }, metrics);
    const during = (await at('/metrics')).text;
    expect(during).toContain('gjj_alarm{alarm="outbox-late"} 3');
    expect(during).toContain('gjj_alarm{alarm="holiday-year-missing"} 1');
    expect(during).toContain('gjj_alarm{alarm="rules-ending"} 2');
    await troubled({ outboxLate: 0, yearKnown: true }, metrics);
    const after = (await at('/metrics')).text;
    expect(after).toContain('gjj_alarm{alarm="outbox-late"} 0');
    expect(after).toContain('gjj_alarm{alarm="holiday-year-missing"} 0');
    expect(after).toContain('gjj_alarm{alarm="rules-ending"} 0');
    for (const path of ['/', '/api/v1/me', '/docs']) expect((await at(path)).status).toBe(404);
    await listener.stop();
  });

  it('is one for each process: a port that is taken ends the start', async () => {
    const [first, metrics] = [await start(new Metrics()), new Metrics()];
    const second = runMetrics({ connection, sessionRedis, metrics }, { ...host, METRICS_PORT: first.port });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.stop();
  });
});
