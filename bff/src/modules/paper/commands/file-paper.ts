import { dayOf } from '@gjj/shared-types';
import type { CaseRecord, PaperTaken } from '../../applications';
import { bundleEvent } from '../bundle-repository';
import { nextMark, type Bundle } from '../domain/bundle';
import type { PaperTaskParts } from '../paper-parts';

/** Notes where the paper of a case's hand-ins lies; owed by the case, and safe to do any number of times. */
export async function filePaper({ desk, bundles, centres }: PaperTaskParts, caseId: string): Promise<void> {
  const record = await desk.get(caseId);
  for (const taken of record.bundles ?? []) {
    const terms = centres
      .of(record.centreCode)
      .paperTerms(taken.districtCode, dayOf(taken.takenAt.toISOString()));
    await bundles.insert(bundleOf(record, taken, terms));
  }
}

type Terms = Pick<Bundle, 'dueOn' | 'remindOn' | 'destroyFrom'>;

function bundleOf(record: CaseRecord, taken: PaperTaken, terms: Terms | null): Bundle {
  const lain = {
    place: 'window' as const,
    marksDone: [],
    ...(terms ?? { dueOn: null, remindOn: [], destroyFrom: null }),
  };
  return {
    _id: taken.number,
    version: 1,
    centreCode: record.centreCode,
    districtCode: taken.districtCode,
    caseId: record._id,
    receiptNumber: record.receiptNumber ?? '',
    itemName: record.itemName,
    memberNameMasked: record.person.nameMasked,
    materials: taken.materials,
    takenAt: taken.takenAt,
    custodian: taken.by,
    listNumber: null,
    ...lain,
    nextAt: nextMark(lain)?.at ?? null,
    history: [bundleEvent('taken-in', taken.takenAt, taken.by.name)],
  };
}
