import { AppError } from '../../../platform/errors';
import type { CaseRecord } from '../../applications';
import type { ArchiveParts, PackageParts } from '../archive-parts';
import { gatherPackage } from '../gather-package';
import { packageFiles } from '../package-files';
import type { Packed } from '../packed';
import { zipOf } from '../write-zip';

const zipFile = ({ receiptNumber }: CaseRecord) => ({
  contentType: 'application/zip',
  fileName: `${receiptNumber ?? ''}.zip`,
});

/** All files of a case that was handed in, as its member may have them. */
export async function ownPackageFiles(parts: PackageParts, record: CaseRecord): Promise<Packed[]> {
  const contents = await gatherPackage(parts, record, {
    reader: 'member',
    withRules: false,
    retention: null,
  });
  return packageFiles(contents, (text) => parts.sealer.open(text));
}

/** The case as it is now, made while it is read. */
async function asOfNow(parts: PackageParts, record: CaseRecord, reader: 'member' | 'staff') {
  const contents = await gatherPackage(parts, record, { reader, withRules: true, retention: null });
  const files = packageFiles(contents, (text) => parts.sealer.open(text));
  return { ...zipFile(record), stream: zipOf(files, contents.now), sizeBytes: null };
}

/**
 * For the member, to keep or to show to a lawyer: what they may know of their case, with the rules by which it was
 * judged. @throws `case.not-found`; `case.action-not-allowed` for what was not handed in
 */
export async function ownPackage(parts: PackageParts, userId: string, caseId: string) {
  const record = await parts.desk.getOwn(caseId, userId);
  if (record.receiptNumber === null) throw new AppError('case.action-not-allowed');
  return asOfNow(parts, record, 'member');
}

/** For staff: as it was archived, or as it is now where it is not archived. */
export async function staffPackage(parts: ArchiveParts, record: CaseRecord) {
  const kept = record.state === 'archived' ? await parts.archives.newestOf(record._id) : null;
  if (kept === null) return asOfNow(parts, record, 'staff');
  return {
    ...zipFile(record),
    stream: await parts.storage.get(kept.storageKey),
    sizeBytes: kept.sizeBytes,
  };
}
