import type { Clock } from '../../platform/clock';
import type { Connection } from '../../platform/mongo';
import { checkDay, type CheckedChain } from './domain/check-chain';
import { hashLine } from './hash-line';
import { UseLog } from './use-log';
import { UseRepository } from './use-repository';

export type { ChainFault, CheckedChain } from './domain/check-chain';
export type { UseContent } from './domain/use-line';
export { TracedExchange } from './traced-exchange';

/** 共享数据使用记录: every question to another department. */
export function createDataUses({ connection, clock }: { connection: Connection; clock: Clock }) {
  const records = new UseRepository(connection);
  return {
    log: new UseLog(records, clock),
    ofPerson: (keys: readonly string[], limit: number) => records.ofPerson(keys, limit),
    /** Which line of a day is missing or was changed. */
    checkDay: (day: string): Promise<CheckedChain> =>
      checkDay(day, records.ofDay(day), {
        hashOf: hashLine,
        hasEarlier: (hash, before) => records.hasEarlier(hash, before),
        anyEarlier: (before) => records.anyEarlier(before),
      }),
  };
}

export type DataUses = ReturnType<typeof createDataUses>;
