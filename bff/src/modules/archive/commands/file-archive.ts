import { dayOf, rulesOf } from '@gjj/shared-types';
import { hashed } from '../../../platform/byte-flow';
import { newId } from '../../../platform/ids';
import { lanesOf, type CaseRecord } from '../../applications';
import { keepOnly } from '../../documents';
import type { ArchiveRecord } from '../archive-model';
import type { ArchiveParts } from '../archive-parts';
import { gatherPackage } from '../gather-package';
import { packageFiles } from '../package-files';
import { zipOf } from '../write-zip';

/**
 * 归档: makes the package of a case and keeps it. Owed by the case, and safe to do any number of times: bytes go under a
 * key of their own, the first row that is kept stands, and no other bytes stay, for they hold opened what was sealed. A
 * case that was opened again meanwhile gets its package when it is archived the next time.
 * @returns when to come again: a letter that is still to be made would be missing in the package for ever
 */
export async function fileArchive(parts: ArchiveParts, caseId: string): Promise<Date | void> {
  const record = await parts.desk.get(caseId);
  const archiving = record.timeline.findLast(({ action }) => action === 'archive');
  if (record.state !== 'archived' || archiving === undefined) return;
  if (lanesOf(record).has('letters')) return new Date(parts.clock.now().getTime() + letterPauseMs);
  const id = `${caseId}:${archiving.version}`;
  if ((await parts.archives.find(id)) === null)
    await parts.archives.keep({ _id: id, ...(await makePackage(parts, record, archiving.at)) });
  const kept = await parts.archives.ofCase(caseId);
  await keepOnly(
    parts.storage,
    prefixOf(caseId),
    kept.map(({ storageKey }) => storageKey),
  );
}

const letterPauseMs = 2000;

const prefixOf = (caseId: string) => `archives/${caseId}/`;

async function makePackage(
  parts: ArchiveParts,
  record: CaseRecord,
  archivedAt: Date,
): Promise<Omit<ArchiveRecord, '_id'>> {
  const archivedOn = dayOf(archivedAt.toISOString());
  const retention = parts.desk.catalogueOf(record).retentionFrom(archivedOn);
  const contents = await gatherPackage(parts, record, { reader: 'staff', withRules: false, retention });
  const files = packageFiles(contents, (text) => parts.sealer.open(text));
  const storageKey = prefixOf(record._id) + newId();
  const { bytes, digest } = hashed(zipOf(files, contents.now));
  const sizeBytes = await parts.storage.put(storageKey, bytes);
  const { centreCode, receiptNumber, itemCode, itemName, eligibility } = record;
  return {
    caseId: record._id,
    centreCode,
    receiptNumber: receiptNumber ?? '',
    itemCode,
    itemName,
    archivedAt,
    year: Number(archivedOn.slice(0, 4)),
    retainUntil: retention.until,
    rulesVersion: eligibility === null ? null : rulesOf(eligibility).version,
    storageKey,
    destroyedBy: null,
    sizeBytes,
    sha256: digest(),
  };
}
