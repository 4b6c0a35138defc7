import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { dayOf } from '@gjj/shared-types';

import {
  checkScript,
  names,
  packageLimits,
  sumsOf,
  yearPage,
  type ArchiveRecord,
  type YearRow,
} from '../../../bff/src/modules/archive/index';
import { sha256Hex } from '../../../bff/src/platform/byte-flow';
import { unpack } from '../../../bff/src/platform/unpack';
import { fine, UsageError, type Command, type Outcome } from '../command';
import { centreFolder } from '../folders';
import { withProfile } from '../read-centre';
import { withStore, type CentreStore } from '../with-store';

/** A year of archived cases as a folder that stands on its own. */
export const archiveYear: Command = {
  usage: '<centre> <YEAR> <new folder>',
  words: '移交档案：一年归档的办件，连同当时的规则，写成一个自己就能看、能核对的文件夹',
  takes: [3, 3],
  async run({ positionals }, ground) {
    const [named = '', yearText = '', target = ''] = positionals;
    if (!/^20\d\d$/.test(yearText)) throw new UsageError(`年份要写成 2026 这样（${yearText} 不是）`);
    const folder = resolve(ground.workingFolder, target);
    if (existsSync(folder)) throw new UsageError(`${target} 已经有了，请写一个新的文件夹`);
    return withProfile(centreFolder(named, ground), ground, ({ settings }) =>
      withStore(ground, (store) => exportYear(store, settings, Number(yearText), folder)),
    );
  },
};

/** All or nothing: the folder has its name only when everything is in it. */
async function exportYear(
  store: CentreStore,
  { code, name }: { code: string; name: string },
  year: number,
  folder: string,
): Promise<Outcome> {
  const records = await store.archives.ofYear(code, year);
  if (records.length === 0) return { text: `${name} ${year} 年没有归档的办件`, failed: true };
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const out = new Folder(unfinished);
  const rows: YearRow[] = [];
  for (const record of records) rows.push(await writeCase(store, record, out));
  await writeRules(store, records, out);
  out.write(names.index, Buffer.from(yearPage(name, year, rows)));
  out.write('check.sh', Buffer.from(checkScript));
  out.write(names.sums, Buffer.from(sumsOf(out.files)));
  renameSync(unfinished, folder);
  return fine(
    `✓ ${name} ${year} 年：${rows.length} 件，${out.files.length} 个文件\n核对：sh ${join(folder, 'check.sh')}`,
  );
}

/** Writes files and remembers what they were. */
class Folder {
  readonly files: { path: string; sizeBytes: number; sha256: string }[] = [];

  constructor(private readonly root: string) {}

  write(path: string, bytes: Buffer): void {
    const full = join(this.root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, bytes);
    const sha256 = sha256Hex(bytes);
    this.files.push({ path, sizeBytes: bytes.length, sha256 });
  }
}

async function writeCase(store: CentreStore, record: ArchiveRecord, out: Folder): Promise<YearRow> {
  const { receiptNumber, itemName, archivedAt, retainUntil, destroyedBy } = record;
  const row = { receiptNumber, itemName, archivedOn: dayOf(archivedAt.toISOString()), retainUntil };
  if (destroyedBy !== null) return { ...row, folder: null };
  const folder = `cases/${receiptNumber}-${record._id.split(':')[1]!}`;
  for (const [path, bytes] of await unpack(await packageOf(store, record), packageLimits))
    out.write(`${folder}/${path}`, bytes);
  return { ...row, folder };
}

/** @throws Error where the bytes are not those that were archived: nothing is handed on then */
async function packageOf(
  { files }: CentreStore,
  { storageKey, sha256, receiptNumber }: ArchiveRecord,
): Promise<Buffer> {
  if (files === null) throw new UsageError('还要说档案放在哪里：环境变量 STORAGE_DIR（和服务端的一样）');
  const bytes = await buffer(await files.get(storageKey));
  if (sha256Hex(bytes) !== sha256) throw new Error(`${receiptNumber} 的档案包和归档时的不一样了`);
  return bytes;
}

async function writeRules(
  { versions }: CentreStore,
  records: readonly ArchiveRecord[],
  out: Folder,
): Promise<void> {
  const used = new Set(records.flatMap(({ rulesVersion }) => (rulesVersion === null ? [] : [rulesVersion])));
  for (const version of used) {
    const published = await versions.findFiles(version);
    if (published === null) throw new Error(`没有发布过规则版本 ${version}`);
    for (const [path, bytes] of published.files) out.write(`${names.rules}${version}/${path}`, bytes);
  }
}
