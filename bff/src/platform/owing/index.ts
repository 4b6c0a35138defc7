export { OutboxRows } from './outbox-rows';
export type { OwedEntry, Owes, Owing } from './owed-entry';
export { backoffMs, OwedWork, type OwedWorkParts } from './owed-work';
export {
  owedEntry,
  OwingRecords,
  owingSchema,
  type OwingChange,
  type OwingRow,
  type OwingStore,
} from './owing-records';
