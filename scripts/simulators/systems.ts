import type { Bank } from './bank/bank';
import type { Bodies } from './bodies/bodies';
import type { CoreLedger } from './core-ledger/core-ledger';
import type { DataExchange } from './data-exchange/data-exchange';
import type { Seal } from './seal/seal';
import type { Sms } from './sms/sms';
import type { TimeStamp } from './time-stamp/time-stamp';
import type { Transfer } from './transfer/transfer';
import type { Wechat } from './wechat/wechat';

/** The nine systems outside, running. */
export interface Systems {
  readonly wechat: Wechat;
  readonly core: CoreLedger;
  readonly exchange: DataExchange;
  readonly bank: Bank;
  readonly sms: Sms;
  readonly seal: Seal;
  readonly 'time-stamp': TimeStamp;
  readonly transfer: Transfer;
  readonly bodies: Bodies;
}
