import { dayOf } from '@gjj/shared-types';
import type { Settings } from '../config/settings';
import {
  createBank,
  createCityTransfers,
  createLoanOffsets,
  createCorrections,
  createExchange,
  createLedger,
  createSeal,
  createSms,
  createTransferPlatform,
  createUnitLedger,
  createWechatSide,
} from '../integrations/outside';
import { DiskStorage } from '../integrations/object-storage';
import { CaseDesk, CaseRepository, CaseTroubles } from '../modules/applications';
import { createAudit } from '../modules/audit';
import { openCentres, VersionStore } from '../modules/catalogue';
import { createDataUses, TracedExchange } from '../modules/data-uses';
import { AgreementRecords } from '../modules/flexible';
import { OrderRepository } from '../modules/standing-orders';
import { SafetyStore } from '../modules/safety';
import { WorkingDays } from '../modules/working-days';
import type { Clock } from '../platform/clock';
import type { Logger } from '../platform/logger';
import { Metrics } from '../platform/metrics';
import { connectMongo } from '../platform/mongo';
import { Printer } from '../platform/print';
import { CaseQueue } from '../platform/queue';
import { createQueueRedis, createSessionRedis } from '../platform/redis';
import { Sealer } from '../platform/sealing';

/** Stores and the centre: what everything else stands on. */
export async function layGround(settings: Settings, log: Logger, clock: Clock) {
  const connection = await connectMongo(settings.MONGODB_URI);
  const sessionRedis = createSessionRedis(settings.REDIS_URL, settings.REDIS_TIMEOUT_MS);
  const queueRedis = createQueueRedis(settings.REDIS_URL);
  const queue = new CaseQueue(queueRedis);
  const metrics = new Metrics();
  const sealer = new Sealer({ ...settings.DATA_KEYS, indexKeys: settings.INDEX_KEY });
  const centres = await openCentres({
    store: new VersionStore(connection),
    codes: settings.GJJ_CENTRE,
    folder: settings.CENTRES_DIR,
    followFolder: settings.GJJ_MODE !== 'production',
    now: () => clock.now(),
    today: () => dayOf(clock.now().toISOString()),
  });
  const calendar = new WorkingDays(connection);
  const cases = new CaseRepository(connection, settings.GJJ_CENTRE);
  const safetyStore = new SafetyStore({ connection, clock, served: settings.GJJ_CENTRE });
  const hint = (owing: Parameters<CaseQueue['hint']>[0]) => queue.hint(owing);
  const desk = new CaseDesk({ cases, centres, calendar, clock, hint, ownLocks: safetyStore });
  const caseTroubles = new CaseTroubles(connection);
  const standingOrders = new OrderRepository(connection, settings.GJJ_CENTRE);
  const agreements = new AgreementRecords(connection, settings.GJJ_CENTRE);
  const printer = new Printer(settings.PRINT_FONT);
  const storage = await DiskStorage.open(settings.STORAGE_DIR);
  const audit = createAudit({ connection, clock });
  const dataUses = createDataUses({ connection, clock });
  const closeStores = async () => {
    await queue.close();
    sessionRedis.disconnect();
    queueRedis.disconnect();
    await connection.close();
  };
  const stores = { connection, sessionRedis, queue, storage, sealer };
  const caseParts = { centres, calendar, cases, caseTroubles, desk, standingOrders, agreements, safetyStore };
  return { settings, log, clock, metrics, ...stores, ...caseParts, printer, audit, dataUses, closeStores };
}

export type Ground = Awaited<ReturnType<typeof layGround>>;

/** The systems outside, each by its address and credentials. */
export function reachOutside({ settings, sessionRedis, clock, sealer, centres, dataUses }: Ground) {
  const wechat = createWechatSide(settings, sessionRedis);
  const ledger = createLedger(settings);
  const unitLedger = createUnitLedger(settings);
  const corrections = createCorrections(settings);
  const cityTransfers = createCityTransfers(settings);
  const loanOffsets = createLoanOffsets(settings);
  const transferPlatform = createTransferPlatform(settings);
  const exchange = new TracedExchange(
    createExchange(settings),
    dataUses.log,
    sealer,
    centres.main.centre.code,
  );
  const bank = createBank(settings, clock);
  const sms = createSms(settings);
  const seal = createSeal(settings);
  const books = { ledger, unitLedger, corrections, cityTransfers, loanOffsets };
  const systems = { wechat, ...books, transferPlatform, exchange, bank, sms, seal };
  const closeOutside = async () => {
    await Promise.all(Object.values(systems).map((system) => system.close()));
  };
  return { ...systems, closeOutside };
}

export type Outside = ReturnType<typeof reachOutside>;
