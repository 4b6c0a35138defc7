import { momentAt, dayOf } from '@gjj/shared-types';
import { hashed } from '../../../platform/byte-flow';
import { newId } from '../../../platform/ids';
import { addDays } from '../../catalogue';
import { zipOf } from '../../archive';
import { keepOnly } from '../../documents';
import { copyFiles } from '../copy-files';
import type { DataCopyRow } from '../data-copy-model';
import type { OwnDataParts } from '../own-data-parts';

const prefixOf = ({ _id }: DataCopyRow) => `data-copies/${_id}/`;

/**
 * Puts the folder together and keeps it, safe to do any number of times: each attempt writes under a key of its own, the
 * first row that names one stands, and no other bytes stay. Throws OutsideError where the ledger is silent.
 */
export async function makeCopy(parts: OwnDataParts, row: DataCopyRow): Promise<void> {
  if (row.state !== 'asked') return;
  const { records, storage, clock, keptDays } = parts;
  const files = await copyFiles(parts, row.userId);
  const now = clock.now();
  const storageKey = prefixOf(row) + newId();
  const { bytes, digest } = hashed(zipOf(files, now));
  const sizeBytes = await storage.put(storageKey, bytes);
  const goodUntil = addDays(dayOf(now.toISOString()), keptDays);
  const file = { storageKey, sizeBytes, sha256: digest(), goodUntil };
  const nextAt = endOf(goodUntil);
  const owes = [{ kind: 'notice', name: 'data-copy-ready', facts: told }] as const;
  const changed = await records.commit(row, { set: { state: 'ready', file, nextAt }, owes }, now);
  const standing = changed ?? (await records.find(row._id));
  await keepOnly(storage, prefixOf(row), standing?.file === undefined ? [] : [standing.file.storageKey]);
}

const told = { itemName: '个人信息', stateTerm: '已整理好' };

/** The first moment of the day after, in China. */
const endOf = (day: string) => momentAt(addDays(day, 1), '00:00');

/** Its time is over: the bytes go first, so that no row says that they are gone while they are there. */
export async function endCopy({ records, storage, clock }: OwnDataParts, row: DataCopyRow): Promise<void> {
  await keepOnly(storage, prefixOf(row), []);
  const state = row.state === 'asked' ? 'given-up' : 'gone';
  await records.commit(row, { set: { state, nextAt: null } }, clock.now());
}
