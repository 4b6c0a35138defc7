import { rulesOf, type MemberCase, type Message } from '@gjj/shared-types';
import type { Sealer } from '../../platform/sealing';
import type { Basis, CaseRecord } from '../applications';
import type { ProfileFiles } from '../catalogue';
import { canonicalJson } from './domain/canonical-json';
import { indexPage } from './domain/index-page';
import { manifestFrom, type Manifest } from './domain/manifest';
import type { PackageParts } from './archive-parts';
import { names, numberedName, sumsOf } from './domain/packed-file';
import { judgedBy, judgementOf, packedBasis } from './judged-files';
import { openRecord } from './open-record';
import { bytesFile, textFile, type KeptFile, type Packed } from './packed';
import { presentIndex } from './present-package';

/** Everything that goes into a package, as other rooms keep it. */
export interface PackageContents {
  record: CaseRecord;
  /** As the member may see the case; null for the archive, which keeps the whole record. */
  memberCase: MemberCase | null;
  centreName: string;
  messages: readonly Message[];
  documents: readonly KeptFile[];
  letters: readonly KeptFile[];
  /** 对话; no part of what was judged. */
  thread: Awaited<ReturnType<PackageParts['threadOf']>>;
  /** The published rules by which it was judged; null: by none, or they are published anyway and come apart. */
  rules: ProfileFiles | null;
  retention: Manifest['retention'];
  now: Date;
}

type Open = Sealer['open'];

/** All files of a package, the sums last. What is in them hangs on nothing but what is passed. */
export function packageFiles(contents: PackageContents, open: Open): Packed[] {
  const basis = basisOf(contents.record, open);
  const letters = folder(names.letters, contents.letters);
  const documents = folder(names.documents, contents.documents);
  const all = [
    textFile(names.index, indexOf(contents, basis, open, { letters, documents })),
    textFile(names.record, canonicalJson(shownCase(contents, open))),
    textFile(names.decision, canonicalJson(contents.record.decision)),
    textFile(names.messages, canonicalJson(contents.messages)),
    ...threadFiles(contents),
    ...judgedFiles(contents.record, basis),
    ...rulesFiles(contents.rules),
    ...[...letters, ...documents].map(({ file }) => file),
  ];
  const described = [...all, textFile(names.manifest, canonicalJson(manifestOf(contents, all)))];
  return [...described, textFile(names.sums, sumsOf(described))];
}

/** Only where anybody wrote; what was attached counts as no material, and lies apart. */
function threadFiles({ thread: { entries, files } }: PackageContents): Packed[] {
  if (entries.length === 0) return [];
  const attached = folder(
    names.threadFiles,
    files.map((file) => ({ ...file, title: '附件' })),
  );
  return [textFile(names.thread, canonicalJson(entries)), ...attached.map(({ file }) => file)];
}

const readerOf = ({ memberCase }: PackageContents) => (memberCase === null ? 'staff' : 'member');

function basisOf({ basis }: CaseRecord, open: Open): Basis | null {
  return basis === undefined ? null : (JSON.parse(open(basis)) as Basis);
}

/** What could be done with it at that moment is not a part of the case. */
function shownCase({ memberCase, record }: PackageContents, open: Open): unknown {
  if (memberCase === null) return openRecord(record, open);
  const { allowedActions: _then, ...shown } = memberCase;
  return shown;
}

function judgedFiles(record: CaseRecord, basis: Basis | null): Packed[] {
  const judged = judgedBy(record, basis);
  if (judged === null) return [];
  return [
    textFile(names.basis, canonicalJson(packedBasis(record, judged))),
    textFile(names.judgement, canonicalJson(judgementOf(record, judged))),
  ];
}

const rulesFiles = (rules: ProfileFiles | null): Packed[] =>
  [...(rules?.files ?? [])].map(([name, bytes]) => bytesFile(`${names.rules}${name}`, bytes));

interface InFolder {
  title: string;
  file: Packed;
}

function folder(path: string, kept: readonly KeptFile[]): InFolder[] {
  return kept.map(({ title, fileName, ...file }, index) => ({
    title: `${title}（${fileName}）`,
    file: { ...file, path: `${path}${numberedName(index + 1, title, fileName)}` },
  }));
}

function indexOf(
  contents: PackageContents,
  basis: Basis | null,
  open: Open,
  kept: Record<'letters' | 'documents', InFolder[]>,
): string {
  const links = (files: InFolder[]) => files.map(({ title, file }) => ({ path: file.path, words: title }));
  return indexPage({
    ...presentIndex({ ...contents, reader: readerOf(contents), basis, open }),
    letters: links(kept.letters),
    documents: links(kept.documents),
    retainUntil: contents.retention?.until ?? null,
  });
}

function manifestOf(contents: PackageContents, files: readonly Packed[]): Manifest {
  const { record, centreName, retention, now } = contents;
  const { eligibility, itemCode, itemName } = record;
  return manifestFrom(
    {
      centre: { code: record.centreCode, name: centreName },
      receiptNumber: record.receiptNumber ?? '',
      itemCode,
      itemName,
      reader: readerOf(contents),
      madeAt: now.toISOString(),
      rulesVersion: eligibility === null ? null : rulesOf(eligibility).version,
      retention,
    },
    files,
  );
}
