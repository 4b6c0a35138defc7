import type { Bank } from './bank/bank';
import type { CoreLedger } from './core-ledger/core-ledger';
import type { DataExchange } from './data-exchange/data-exchange';
import type { Sms } from './sms/sms';
import type { Wechat } from './wechat/wechat';

/** The five systems outside, running. */
export interface Systems {
  readonly wechat: Wechat;
  readonly core: CoreLedger;
  readonly exchange: DataExchange;
  readonly bank: Bank;
  readonly sms: Sms;
}
