import { bundleNumber, type Material, type SeenAs } from '@gjj/shared-types';
import { refOf, type WindowOfficer } from './actors';
import type { CaseRecord, OutboxEntry, PaperTaken } from './case-record';
import { outboxEntry } from './outbox-entry';
import type { DecisionContext } from './transition';

interface HandIn {
  receiptNumber: string;
  /** The item's; of a correction, those that it asked for. */
  materials: readonly Pick<Material, 'code' | 'name'>[];
  seen: Readonly<Record<string, SeenAs>>;
  officer: WindowOfficer;
  now: Date;
}

/** On paper, and so left behind; shared data leaves nothing. */
const isPaper = (seen: SeenAs | undefined): seen is SeenAs => seen === 'original' || seen === 'copy';

/** The case's bundles with the one of this hand-in; as they were where nothing came on paper. */
export function withPaperTaken(
  { bundles = [] }: Pick<CaseRecord, 'bundles'>,
  { receiptNumber, materials, seen, officer, now }: HandIn,
): Pick<CaseRecord, 'bundles'> {
  const onPaper = materials.flatMap(({ code, name }) => {
    const how = seen[code];
    return isPaper(how) ? [{ name, seen: how }] : [];
  });
  if (onPaper.length === 0) return {};
  const taken: PaperTaken = {
    number: bundleNumber(receiptNumber, bundles.length + 1),
    takenAt: now,
    by: refOf(officer),
    districtCode: officer.districtCode,
    materials: onPaper,
  };
  return { bundles: [...bundles, taken] };
}

/** The paper room takes over from here; owed with the write that takes the paper in, so that a crash loses none. */
export const paperOwed = (_: CaseRecord, context: DecisionContext): OutboxEntry[] => [
  outboxEntry('task', 'file-paper', context),
];
