import { dayOf, endOfDay, type MatterAction, type MatterTermName } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import type { OwingChange } from '../../platform/owing';
import { endOfTerm } from '../applications';
import { withMoments, type MatterChange } from './domain/decide';
import { envelopesOf, isEnded, type Matter, type MatterActor, type TermEnd } from './domain/matter';
import { allowedOn, type MatterMoment } from './domain/matter-table';
import type { FeedbackParts } from './feedback-parts';
import type { MatterRow } from './matter-model';

type DeskParts = Pick<FeedbackParts, 'records' | 'centres' | 'calendar' | 'clock'>;

export const todayAt = ({ clock }: Pick<FeedbackParts, 'clock'>) => dayOf(clock.now().toISOString());

/** When a term of the centre ends that begins now, or began then. */
export function termEnd(
  { centres, calendar, clock }: DeskParts,
  centreCode: string,
  term: MatterTermName,
  from: Date = clock.now(),
): TermEnd {
  return endOfTerm(centres.of(centreCode).termOf(term), dayOf(from.toISOString()), calendar);
}

export function momentOf(parts: DeskParts, { centreCode }: Pick<Matter, 'centreCode'>): MatterMoment {
  const { reopenings } = parts.centres.of(centreCode).feedback;
  return { now: parts.clock.now(), today: todayAt(parts), reopenings };
}

/** A member's own; another's does not exist for them. Throws `matter.not-found`. */
export async function getOwn({ records }: DeskParts, userId: string, matterId: string): Promise<MatterRow> {
  const row = await records.find(matterId);
  if (row === null || row.userId !== userId) throw new AppError('matter.not-found');
  return row;
}

export async function getOfCentre(
  { records }: DeskParts,
  centreCode: string,
  matterId: string,
): Promise<MatterRow> {
  const row = await records.find(matterId);
  if (row === null || row.centreCode !== centreCode) throw new AppError('matter.not-found');
  return row;
}

/**
 * Whoever names a version that it no longer has is told so first: what they may do was judged of another matter than
 * they saw. Throws `matter.version-conflict`, `matter.action-not-allowed`.
 */
export function authorise(
  parts: DeskParts,
  row: MatterRow,
  of: { actor: MatterActor; action: MatterAction; version?: number },
): void {
  if (of.version !== undefined && of.version !== row.version) throw conflict(row);
  if (!allowedOn(row, of.actor, momentOf(parts, row)).includes(of.action))
    throw new AppError('matter.action-not-allowed');
}

export const conflict = ({ version, state }: MatterRow) =>
  new AppError('matter.version-conflict', { extra: { version, state } });

/** What is attached to a matter that ends is kept for a term of its own, and then deleted. */
function untilAttachmentsGo(parts: DeskParts, row: MatterRow, change: MatterChange): MatterChange {
  const after = { ...row, ...change.set };
  if (isEnded(row) || !isEnded(after) || envelopesOf(after).length === 0) return change;
  const { dueOn, dueBetween } = termEnd(parts, row.centreCode, 'matter-attachments');
  return { ...change, set: { ...change.set, nextAt: endOfDay(dueOn ?? dueBetween!.to) } };
}

/** Null: somebody changed it first. */
export async function commitIfFirst(
  parts: DeskParts,
  row: MatterRow,
  change: MatterChange,
): Promise<MatterRow | null> {
  const now = parts.clock.now();
  const { set, owes } = untilAttachmentsGo(parts, row, withMoments(row, change, now));
  return parts.records.commit(row, { set: set as OwingChange<MatterRow>['set'], owes }, now);
}

export async function commit(parts: DeskParts, row: MatterRow, change: MatterChange): Promise<MatterRow> {
  const committed = await commitIfFirst(parts, row, change);
  if (committed === null) throw conflict((await parts.records.find(row._id)) ?? row);
  return committed;
}
