import { rulesOf } from '@gjj/shared-types';
import { isShownToMember, papersOfNoItem, showOwnCase, type CaseRecord } from '../applications';
import type { ProfileFiles } from '../catalogue';
import type { PackageParts } from './archive-parts';
import type { Manifest } from './domain/manifest';
import type { KeptFile } from './packed';
import type { PackageContents } from './package-files';

interface Wish {
  /** The member gets what they may know; the archive keeps everything. */
  reader: 'member' | 'staff';
  /** The published rules along with it, for whoever has no other way to them. */
  withRules: boolean;
  retention: Manifest['retention'];
}

/** Everything of a case, from the rooms that keep it. */
export async function gatherPackage(
  parts: PackageParts,
  record: CaseRecord,
  { reader, withRules, retention }: Wish,
): Promise<PackageContents> {
  const { desk, centres } = parts;
  const [messages, documents, letters, thread, memberCase, rules] = await Promise.all([
    parts.messages.listForCase(record._id),
    papersOf(parts, record, reader),
    parts.lettersOf(record._id),
    parts.threadOf(record),
    reader === 'member' ? showOwnCase(parts.own, record) : null,
    withRules ? publishedRules(parts, record) : null,
  ]);
  const centreName = centres.of(record.centreCode).centre.name;
  const kept = { messages, documents, letters, thread, rules };
  return { record, memberCase, centreName, ...kept, retention, now: desk.now };
}

async function papersOf(
  { desk, documentsOf }: PackageParts,
  record: CaseRecord,
  reader: Wish['reader'],
): Promise<KeptFile[]> {
  const { materials } = desk.catalogueOf(record).getItem(record.itemCode);
  const titleOf = (wanted: string) =>
    [...materials, ...papersOfNoItem].find(({ code }) => code === wanted)?.name ?? wanted;
  const all = await documentsOf(record._id);
  const files = reader === 'staff' ? all : all.filter((file) => isShownToMember(record, file));
  return files.map(({ materialCode, ...file }) => ({ ...file, title: titleOf(materialCode) }));
}

/** The very files by which the case was judged. @throws Error where that version was never published here */
async function publishedRules(
  { versions }: PackageParts,
  { eligibility }: CaseRecord,
): Promise<ProfileFiles | null> {
  if (eligibility === null) return null;
  const { version } = rulesOf(eligibility);
  const files = await versions.findFiles(version);
  if (files === null) throw new Error(`${version} was not published here`);
  return files;
}
