import { endOfDay, otherNoticeName, staffNoticeName } from '@gjj/shared-types';
import type { OwedEntry, OwingStore } from '../../platform/owing';
import { askCorrection } from './commands/ask-correction';
import { decideEnded, factsOf, said, type MatterChange } from './domain/decide';
import { envelopesOf, isEnded, isForSupervisors, isOpen, termOfKind } from './domain/matter';
import { marksDue, nextMoment, recounted, type MatterMark } from './domain/matter-clock';
import type { FeedbackParts } from './feedback-parts';
import { commitIfFirst, termEnd } from './matter-desk';
import type { MatterRow } from './matter-model';

const noticeOfMark: Record<MatterMark, string> = {
  half: 'term-half',
  most: 'term-most',
  due: 'term-over',
  'call-now': 'matter-call-now',
};

/** 反映 as records that owe: notices, what staff are told, and the ledger's correction. */
export function matterKindOf(parts: FeedbackParts) {
  return {
    name: 'matter',
    records: parts.records as OwingStore<MatterRow>,
    carryOut: (row: MatterRow, entry: OwedEntry) =>
      entry.kind === 'task' ? askCorrection(parts, row) : tellOfficers(parts, row, entry),
    noticeOf: ({ userId }: MatterRow, { name }: OwedEntry) => ({
      userId,
      caseId: null,
      leadsTo: 'matters' as const,
      notice: otherNoticeName.parse(name),
    }),
    atMoment: (row: MatterRow) => atMoment(parts, row),
  };
}

/** Whoever has it, or all who could; from four fifths of the term on, and of what was refused, the supervisors too. */
async function recipients(
  parts: FeedbackParts,
  row: MatterRow,
  { name, facts }: OwedEntry,
): Promise<string[]> {
  const { staffId } = facts;
  if (typeof staffId === 'string') return [staffId];
  const officers = await parts.listOfficers(row.centreCode, 'matter:handle');
  const supervisors = officers.filter(({ role }) => role === 'supervisor').map((one) => one.staffId);
  const able = isForSupervisors(row) ? supervisors : officers.map((one) => one.staffId);
  const first = row.owner === null ? able : [row.owner.staffId];
  const urgent =
    ['term-most', 'term-over', 'correction-refused'].includes(name) || facts['reopened'] === true;
  return [...new Set([...first, ...(urgent ? supervisors : [])])];
}

async function tellOfficers(parts: FeedbackParts, row: MatterRow, entry: OwedEntry): Promise<void> {
  const { reason, byName, reopened } = entry.facts;
  const facts = {
    ...factsOf(row),
    ...(row.clock?.dueOn != null && { dueOn: row.clock.dueOn }),
    ...(row.owner && { toName: row.owner.name }),
    ...(typeof reason === 'string' && { reason }),
    ...(typeof byName === 'string' && { byName }),
    ...(reopened === true && { reopened }),
  };
  const about = { kind: 'matter', matterId: row._id } as const;
  const notice = staffNoticeName.parse(entry.name);
  await parts.notifications.tellStaff(
    { entryId: entry.entryId, about, notice, facts, at: entry.createdAt },
    await recipients(parts, row, entry),
  );
}

/** Marks of the term, or the end of the time in which it could be reopened. Whoever is second changes nothing. */
async function atMoment(parts: FeedbackParts, row: MatterRow): Promise<void> {
  if (isEnded(row)) return forgetAttachments(parts, row);
  await commitIfFirst(parts, row, momentChange(parts, row));
}

/** Their time is over: the files go first, so that no word says that they are gone while they are there. */
async function forgetAttachments(parts: FeedbackParts, row: MatterRow): Promise<void> {
  for (const envelope of envelopesOf(row)) await parts.attachments.forget(envelope);
  const said = row.said.map(({ envelope: _gone, ...word }) => word);
  await commitIfFirst(parts, row, { set: { said, nextAt: null }, owes: [] });
}

function momentChange(parts: FeedbackParts, row: MatterRow): MatterChange {
  const now = parts.clock.now();
  if (!isOpen(row)) return afterAnswer(parts, row, now);
  if (row.clock?.dueAt == null) return countAgain(parts, row);
  const fallen = marksDue(row, now);
  const clock = { ...row.clock, marksDone: [...row.clock.marksDone, ...fallen] };
  // Of several that fell while nobody looked, the last says it all.
  const last = fallen.at(-1);
  return {
    set: { clock },
    owes: last === undefined ? [] : [{ kind: 'staff-notice', name: noticeOfMark[last] }],
  };
}

function afterAnswer(parts: FeedbackParts, row: MatterRow, now: Date): MatterChange {
  const { state, reopenBy } = row;
  if (state !== 'answered' || reopenBy === null || endOfDay(reopenBy) > now)
    return { set: { nextAt: null }, owes: [] };
  return decideEnded(
    row,
    'closed',
    said({ kind: 'system' }, 'event', parts.sealer.seal('没有再提出，已办结'), now),
  );
}

/** A year's holidays may have been published since. */
function countAgain(parts: FeedbackParts, row: MatterRow): MatterChange {
  const term = termOfKind(row.kind) ?? 'matter-cannot-get-done';
  const { startedAt } = row.clock ?? { startedAt: row.receivedAt };
  const end = termEnd(parts, row.centreCode, term, startedAt);
  const clock = row.clock && recounted(row.clock, end);
  return { set: { clock, nextAt: nextMoment({ ...row, clock }, parts.clock.now()) }, owes: [] };
}
