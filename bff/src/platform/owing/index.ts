export { OutboxRows } from './outbox-rows';
export type { OwedEntry, Owes, Owing } from './owed-entry';
export { backoffMs, OwedWork, type OwedWorkParts } from './owed-work';
export {
  indexOwing,
  owedEntry,
  OwingRecords,
  type OwingChange,
  type OwingRow,
  type OwingStore,
} from './owing-records';
