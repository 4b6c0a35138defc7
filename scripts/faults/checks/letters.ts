import { findTransition } from '@gjj/shared-types';

import type { Evidence, StoredCase, StoredFile } from './evidence';

/** Every step that owes a letter has exactly one, and every letter exactly one file that is as its row says. */
export function lettersAreSealedOnce({ cases, certificates, letters, files }: Evidence): string[] {
  const frozen = cases.flatMap((one) => one.letters ?? []);
  const known = new Set([...frozen.map(({ letterId }) => letterId), ...certificates.map(({ _id }) => _id)]);
  return [
    ...cases.flatMap(oneForEachStep),
    ...frozen.flatMap(({ letterId, name }) => {
      const rows = letters.filter(({ _id }) => _id === letterId);
      return rows.length === 1 ? [] : [`letter ${letterId} (${name}) is made ${rows.length} times`];
    }),
    ...letters
      .filter(({ _id }) => !known.has(_id))
      .map(({ _id }) => `neither a case nor a certificate knows of the letter ${_id}`),
    ...letters.flatMap(bytesOf(files)),
  ];
}

function oneForEachStep({ _id, timeline, letters = [], receiptNumber }: StoredCase): string[] {
  if (receiptNumber === null) return [];
  const owed = timeline.flatMap(({ action, from, version }) => {
    const letter = findTransition(action, from)?.letter;
    return letter === undefined ? [] : [`${letter} of ${version}`];
  });
  const found = letters.map(({ name, version }) => `${name} of ${version}`);
  return owed.join() === found.join() ? [] : [`${_id}: letters ${found.join()}, not ${owed.join()}`];
}

/** Each archiving of a case has exactly one package, and nothing else has one. */
export function archivesAreFiledOnce({ cases, archives, files }: Evidence): string[] {
  const owed = cases.flatMap(({ _id, timeline }) =>
    timeline.filter(({ action }) => action === 'archive').map(({ version }) => `${_id}:${version}`),
  );
  const kept = archives.map(({ _id }) => _id);
  return [
    ...owed.filter((id) => !kept.includes(id)).map((id) => `${id} has no package`),
    ...kept.filter((id) => !owed.includes(id)).map((id) => `${id} was never archived, and has a package`),
    ...archives.flatMap(bytesOf(files)),
  ];
}

/** Bytes of letters and packages that nothing names would be kept for ever. */
export function nothingIsLeftOver({ letters, archives, files }: Evidence): string[] {
  const named = new Set([...letters, ...archives].map(({ storageKey }) => storageKey));
  return [...files.keys()]
    .filter((key) => /^(?:letters|archives)\//.test(key) && !named.has(key))
    .map((key) => `nothing names ${key}`);
}

const bytesOf =
  (files: Evidence['files']) =>
  ({ _id, storageKey, sha256 }: StoredFile): string[] =>
    files.get(storageKey) === sha256 ? [] : [`${_id}: its bytes are not as its row says`];
