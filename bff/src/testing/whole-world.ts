import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../config/settings';
import { createContainer, type Container } from '../container';
import { runWeb } from '../http/run-web';
import { startOutsideWorld } from '../integrations/testing/outside-world';
import type { Clock } from '../platform/clock';
import { createLogger, type Logger } from '../platform/logger';
import { buildIndexes } from '../platform/mongo';
import { runWorker } from '../worker/run-worker';
import { MemberClient } from './member-client';
import { StaffClient } from './staff-client';
import { seedYearsAhead } from './years-ahead';

const base64 = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const centresDir = fileURLToPath(new URL('../../centres', import.meta.url));

type Outside = Awaited<ReturnType<typeof startOutsideWorld>>;

function environmentOf(outside: Outside, storage: string, more: Record<string, string>) {
  const { urls, credentials } = outside;
  return {
    GJJ_MODE: 'test',
    PORT: '0',
    PUBLIC_BASE_URL: 'http://127.0.0.1',
    MONGODB_URI: process.env['GJJ_TEST_MONGODB_URI'],
    REDIS_URL: process.env['GJJ_TEST_REDIS_URL'],
    // Web, worker and all systems outside share one loop here: Redis answers before they come to read it.
    REDIS_TIMEOUT_MS: '10000',
    CENTRES_DIR: centresDir,
    STORAGE_DIR: storage,
    LOG_LEVEL: 'silent',
    RATE_FACTOR: '1000',
    // Nobody is told of rules that changed before the test.
    RULE_CHANGES_AFTER: '9999-01-01',
    JWT_SECRET: base64(1),
    DATA_KEYS: `k1:${base64(2)}`,
    INDEX_KEY: base64(3),
    WECHAT_BASE_URL: urls.wechat,
    WECHAT_APP_ID: credentials.wechatAppId,
    WECHAT_APP_SECRET: credentials.wechatAppSecret,
    WECHAT_EVENT_TOKEN: credentials.wechatEventToken,
    WECHAT_EVENT_AES_KEY: credentials.wechatEventAesKey,
    WECHAT_TEMPLATE_PROGRESS: credentials.wechatTemplates.progress,
    WECHAT_TEMPLATE_DECISION: credentials.wechatTemplates.decision,
    WECHAT_TEMPLATE_PAYMENT: credentials.wechatTemplates.payment,
    CORE_BASE_URL: urls.core,
    CORE_API_KEY: credentials.coreApiKey,
    EXCHANGE_BASE_URL: urls.exchange,
    EXCHANGE_API_KEY: credentials.exchangeApiKey,
    BANK_BASE_URL: urls.bank,
    BANK_API_KEY: credentials.bankApiKey,
    BANK_SIGNING_SECRET: credentials.bankSigningSecret,
    SMS_BASE_URL: urls.sms,
    SMS_API_KEY: credentials.smsApiKey,
    SEAL_BASE_URL: urls.seal,
    SEAL_API_KEY: credentials.sealApiKey,
    TRANSFER_BASE_URL: urls.transfer,
    TRANSFER_API_KEY: credentials.transferApiKey,
    TIME_STAMP_BASE_URL: urls['time-stamp'],
    ...more,
  };
}

export interface WorldOptions {
  clock?: Clock;
  environment?: Record<string, string>;
  /** Where demo people live, where a system holds other centres than Qinzhou. */
  places?: NonNullable<Parameters<typeof startOutsideWorld>[0]>['places'];
  /** Staff besides those of the demo. */
  staff?: Parameters<typeof StaffClient.signIn>[3];
  /** Without a worker nothing that is owed gets done. */
  withWorker?: boolean;
  /** Two that race for everything, as in service. */
  twoWorkers?: boolean;
  /** `published`: a year without a notice is unknown, as in service; left out: such years have invented ones. */
  holidays?: 'published';
  /** Where the log goes that a test reads. */
  log?: Logger;
}

/** The whole product in one process on real Redis, a real MongoDB-protocol server and the simulators. */
export async function startWholeWorld(options: WorldOptions = {}) {
  const { clock, environment = {}, withWorker = true, twoWorkers = false } = options;
  const storage = mkdtempSync(join(tmpdir(), 'gjj-world-'));
  const outside = await startOutsideWorld(options.places === undefined ? {} : { places: options.places });
  const settings = readSettings(environmentOf(outside, storage, environment));
  const container: Container = await createContainer(
    settings,
    options.log ?? createLogger(process.env['GJJ_TEST_LOG'] ?? 'silent', 'test'),
    clock,
  );
  await buildIndexes(container.connection);
  await container.calendar.seed();
  if (options.holidays !== 'published') await seedYearsAhead(container.connection, container.clock.now());
  await container.calendar.refresh();
  const web = await runWeb(container, settings);
  const count = withWorker ? (twoWorkers ? 2 : 1) : 0;
  const workers = Array.from({ length: count }, () => runWorker(container));
  const baseUrl = `http://127.0.0.1:${web.port}`;
  outside.control.setCallbacks({ bank: `${baseUrl}/callbacks/bank`, wechat: `${baseUrl}/callbacks/wechat` });
  return {
    outside,
    container,
    baseUrl,
    member: (key: string) => MemberClient.signIn(baseUrl, outside, key),
    staff: (username: string) => StaffClient.signIn(baseUrl, container, username, options.staff),
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await web.stop();
      await outside.stop();
      await container.close();
      rmSync(storage, { recursive: true, force: true });
    },
  };
}

export type WholeWorld = Awaited<ReturnType<typeof startWholeWorld>>;
