export interface KeyedRow {
  caseId: string;
  allowedActions: readonly string[];
}

export type QueueKeyCommand =
  { kind: 'select'; caseId: string } | { kind: 'open'; caseId: string } | { kind: 'claim'; caseId: string };

function move(rows: readonly KeyedRow[], selectedId: string | null, step: 1 | -1): QueueKeyCommand | null {
  const index = rows.findIndex((row) => row.caseId === selectedId);
  const next = index === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, index + step));
  const row = rows[next];
  return row === undefined ? null : { kind: 'select', caseId: row.caseId };
}

/** What a key means in the queue, or null. Without a selection j and k begin at the top. */
export function queueKey(
  key: string,
  rows: readonly KeyedRow[],
  selectedId: string | null,
): QueueKeyCommand | null {
  const selected = rows.find((row) => row.caseId === selectedId);
  switch (key) {
    case 'j':
      return move(rows, selectedId, 1);
    case 'k':
      return move(rows, selectedId, -1);
    case 'Enter':
      return selected === undefined ? null : { kind: 'open', caseId: selected.caseId };
    case 'c':
      return selected?.allowedActions.includes('claim') === true
        ? { kind: 'claim', caseId: selected.caseId }
        : null;
    default:
      return null;
  }
}

/**
 * The selection after a refresh: the same case wherever it went; where it left the list, the one that
 * took its place.
 */
export function keepSelection(
  before: readonly KeyedRow[],
  after: readonly KeyedRow[],
  selectedId: string | null,
): string | null {
  if (selectedId === null || after.some((row) => row.caseId === selectedId)) return selectedId;
  const place = before.findIndex((row) => row.caseId === selectedId);
  if (place === -1) return null;
  const left = new Set(after.map((row) => row.caseId));
  const follower = before.slice(place + 1).find((row) => left.has(row.caseId));
  return follower?.caseId ?? after.at(-1)?.caseId ?? null;
}
