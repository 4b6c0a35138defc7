import { join } from 'node:path';
import type { Day } from '@gjj/shared-types';
import { readProfileFiles, versionOf } from '../profile/profile-files';
import { Centres } from './centres';
import { publishVersion } from './publish-version';
import type { VersionHead, VersionStore } from './version-store';

interface Opening {
  store: VersionStore;
  codes: readonly string[];
  folder: string;
  /** Put a changed folder into force at once (demo and test); in production only `publish` does that. */
  followFolder: boolean;
  now: () => Date;
  today: () => Day;
}

const sinceEver = '0001-01-01';

/** Who published what was put into force because it lay in the folder; no person may sign so. */
export const publishedByStart = 'start';

/** The system is to serve a centre whose first rules take effect on a day to come. */
export class NotYetInForceError extends Error {
  override name = 'NotYetInForceError';

  constructor(code: string, from: Day, today: Day) {
    super(
      `${code} 最早的规则从 ${from} 起生效，今天（${today}）还没有规则可用：到那天再启动，或者先从 GJJ_CENTRE 里去掉 ${code}` +
        ` / the first rules of ${code} take effect on ${from}: start it on that day, or leave it out of GJJ_CENTRE`,
    );
  }
}

/**
 * The centres with what is in force. One that has never been published is published from its folder, so that a
 * new system has rules to go by.
 * @throws CentreProfileError where such a folder has problems
 * @throws NotYetInForceError where a centre has no rules for today
 */
export async function openCentres(opening: Opening): Promise<Centres> {
  for (const code of opening.codes) await publishWhereNeeded(opening, code);
  const centres = new Centres(opening.store, opening.codes, opening.today);
  await centres.refresh();
  for (const code of opening.codes) requireInForce(centres.versionsOf(code).heads, code, opening.today());
  return centres;
}

function requireInForce(heads: readonly VersionHead[], code: string, today: Day): void {
  const first = heads.map(({ effectiveFrom }) => effectiveFrom).toSorted()[0];
  if (first !== undefined && first > today) throw new NotYetInForceError(code, first, today);
}

async function publishWhereNeeded({ store, folder, followFolder, now, today }: Opening, code: string) {
  const published = await store.list(code);
  if (published.length > 0 && !followFolder) return;
  const files = await readProfileFiles(join(folder, code));
  if (isKnown(published, versionOf(files))) return;
  await publishVersion(store, files, {
    effectiveFrom: published.length === 0 ? sinceEver : today(),
    publishedAt: now(),
    publishedBy: publishedByStart,
    report: { casesPassed: 0, dryRun: null },
  });
}

/**
 * Was this folder seen already? Only what was published at or after the last start counts: a folder that has not
 * changed since must not undo what people published meanwhile, and one that was changed back counts as changed.
 */
function isKnown(published: readonly VersionHead[], version: string): boolean {
  const inOrder = published.toSorted((one, other) => one.publishedAt.getTime() - other.publishedAt.getTime());
  const lastStart = inOrder.findLastIndex(({ publishedBy }) => publishedBy === publishedByStart);
  return inOrder.slice(Math.max(0, lastStart)).some((head) => head.version === version);
}
