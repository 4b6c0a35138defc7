import type { Redis } from 'ioredis';
import type { Settings } from '../config/settings';
import type { Clock } from '../platform/clock';
import { BankClient } from './bank/bank-client';
import { DataExchangeClient } from './data-exchange/data-exchange-client';
import { CityTransfersClient } from './fund-core/city-transfers-client';
import { CoreLedgerClient } from './fund-core/core-ledger-client';
import { LedgerCorrectionsClient } from './fund-core/ledger-corrections-client';
import { LoanOffsetsClient } from './fund-core/loan-offsets-client';
import { UnitLedgerClient } from './fund-core/unit-ledger-client';
import { PadesSeal } from './seal/pades-seal';
import { SealClient } from './seal/seal-client';
import { SmsClient } from './sms/sms-client';
import { TimeStampClient } from './time-stamp/time-stamp-client';
import { TransferClient } from './transfer/transfer-client';
import { createWechat, RedisTokenStore } from './wechat';

/** The systems outside, known by base URL and credentials only. */
export const createWechatSide = (settings: Settings, redis: Redis) =>
  createWechat({
    baseUrl: settings.WECHAT_BASE_URL,
    appId: settings.WECHAT_APP_ID,
    appSecret: settings.WECHAT_APP_SECRET,
    eventToken: settings.WECHAT_EVENT_TOKEN,
    eventAesKey: settings.WECHAT_EVENT_AES_KEY,
    tokenStore: new RedisTokenStore(redis),
  });

export const createLedger = (settings: Settings) =>
  new CoreLedgerClient({ baseUrl: settings.CORE_BASE_URL, apiKey: settings.CORE_API_KEY });

export const createUnitLedger = (settings: Settings) =>
  new UnitLedgerClient({ baseUrl: settings.CORE_BASE_URL, apiKey: settings.CORE_API_KEY });

export const createCorrections = (settings: Settings) =>
  new LedgerCorrectionsClient({ baseUrl: settings.CORE_BASE_URL, apiKey: settings.CORE_API_KEY });

export const createCityTransfers = (settings: Settings) =>
  new CityTransfersClient({ baseUrl: settings.CORE_BASE_URL, apiKey: settings.CORE_API_KEY });

export const createLoanOffsets = (settings: Settings) =>
  new LoanOffsetsClient({ baseUrl: settings.CORE_BASE_URL, apiKey: settings.CORE_API_KEY });

export const createTransferPlatform = (settings: Settings) =>
  new TransferClient({ baseUrl: settings.TRANSFER_BASE_URL, apiKey: settings.TRANSFER_API_KEY });

export const createExchange = (settings: Settings) =>
  new DataExchangeClient({ baseUrl: settings.EXCHANGE_BASE_URL, apiKey: settings.EXCHANGE_API_KEY });

export const createBank = (settings: Settings, clock: Clock) =>
  new BankClient({
    baseUrl: settings.BANK_BASE_URL,
    apiKey: settings.BANK_API_KEY,
    signingSecret: settings.BANK_SIGNING_SECRET,
    clock,
  });

export const createSms = (settings: Settings) =>
  new SmsClient({ baseUrl: settings.SMS_BASE_URL, apiKey: settings.SMS_API_KEY });

export function createSeal({ GJJ_MODE, SEAL_BASE_URL, SEAL_API_KEY, TIME_STAMP_BASE_URL }: Settings) {
  const seals = new SealClient({ baseUrl: SEAL_BASE_URL, apiKey: SEAL_API_KEY });
  const stamps =
    TIME_STAMP_BASE_URL === undefined ? null : new TimeStampClient({ baseUrl: TIME_STAMP_BASE_URL });
  const close = async () => void (await Promise.all([seals.close(), stamps?.close()]));
  return { letterSeal: new PadesSeal(seals, stamps, GJJ_MODE === 'production' ? null : '演示专用'), close };
}
