import type { Connection } from '../../platform/mongo';
import type { OwedEntry } from '../../platform/owing';
import { BundleRecords } from './bundle-repository';
import type { BundleRow } from './bundle-model';
import type { BundleParts } from './bundle-parts';
import { carryOutBundle } from './commands/carry-out-bundle';
import { changeBundle } from './commands/change-bundle';
import { startBundle, type StartBundle } from './commands/start-bundle';
import { takeHint, tendBundle } from './commands/tend-bundle';
import type { BundleEvent } from './domain/bundle-event';

type Given = Omit<BundleParts, 'runs'> & { connection: Connection; served: readonly string[] };

/** 一件事: bundles of items of this centre and requests to other bodies. */
export function createBundles({ connection, served, ...given }: Given) {
  const parts: BundleParts = { ...given, runs: new BundleRecords(connection, served) };
  return {
    start: (of: StartBundle) => startBundle(parts, of),
    find: (runId: string) => parts.runs.find(runId),
    change: (runId: string, event: BundleEvent) => changeBundle(parts, runId, event),
    takeHint: (requestId: string) => takeHint(parts, requestId),
    kind: {
      name: 'bundle-run',
      records: parts.runs,
      carryOut: (row: BundleRow, entry: OwedEntry) => carryOutBundle(parts, row, entry),
      noticeOf: (_row: BundleRow, { name }: OwedEntry): never => {
        throw new Error(`a bundle tells nobody ${name}`);
      },
      atMoment: (row: BundleRow) => tendBundle(parts, row),
    },
  };
}
