import { staffRoleWords, type MatterAction } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { decideDelayed, decidePassed, said } from '../domain/decide';
import { isForSupervisors, type Matter, type OfficerRef } from '../domain/matter';
import type { FeedbackParts, Officer } from '../feedback-parts';
import { authorise, commit, getOfCentre, todayAt } from '../matter-desk';
import type { MatterRow } from '../matter-model';

export interface OfOfficer {
  officer: Officer;
  centreCode: string;
  matterId: string;
  version?: number;
}

/** The matter, for what this officer does to it. */
export async function openFor(
  parts: FeedbackParts,
  { officer, centreCode, matterId, version }: OfOfficer,
  action: MatterAction,
): Promise<MatterRow> {
  const row = await getOfCentre(parts, centreCode, matterId);
  authorise(parts, row, { actor: officer, action, ...(version !== undefined && { version }) });
  return row;
}

const refOf = ({ staffId, name }: Officer): OfficerRef => ({ staffId, name });

const event = (parts: FeedbackParts, officer: Officer, words: string, what: 'event' | 'note' = 'event') =>
  said(officer, what, parts.sealer.seal(words), parts.clock.now());

export async function take(parts: FeedbackParts, of: OfOfficer): Promise<MatterRow> {
  const row = await openFor(parts, of, 'take');
  const word = event(parts, of.officer, '开始处理');
  return commit(parts, row, {
    set: { owner: refOf(of.officer), state: 'in-hand', said: [...row.said, word] },
    owes: [],
  });
}

/** Officers who could answer it: of what only supervisors answer, supervisors. */
export async function colleaguesFor(
  parts: FeedbackParts,
  matter: Pick<Matter, 'kind' | 'owner'> & { centreCode: string },
): Promise<Officer[]> {
  const officers = await parts.listOfficers(matter.centreCode, 'matter:handle');
  return officers.filter(
    ({ role, staffId }) =>
      (role === 'supervisor' || !isForSupervisors(matter)) && staffId !== matter.owner?.staffId,
  );
}

export async function passOn(
  parts: FeedbackParts,
  of: OfOfficer,
  { to, reason }: { to: string | null; reason: string },
): Promise<MatterRow> {
  const row = await openFor(parts, of, 'pass-on');
  const colleague = to === null ? null : await findColleague(parts, row, to);
  const words = colleague === null ? `放回待办：${reason}` : `转给${colleague.name}：${reason}`;
  const word = event(parts, of.officer, words, 'note');
  return commit(parts, row, decidePassed(row, colleague && refOf(colleague), word, reason));
}

async function findColleague(parts: FeedbackParts, row: MatterRow, staffId: string): Promise<Officer> {
  const colleague = (await colleaguesFor(parts, row)).find((one) => one.staffId === staffId);
  if (colleague === undefined) throw new AppError('matter.colleague-unfit');
  return colleague;
}

export async function note(parts: FeedbackParts, of: OfOfficer, text: string): Promise<MatterRow> {
  const row = await openFor(parts, of, 'note');
  return commit(parts, row, {
    set: { said: [...row.said, event(parts, of.officer, text, 'note')] },
    owes: [],
  });
}

/** Late: the member is told why, and a new day. */
export async function explainDelay(
  parts: FeedbackParts,
  of: OfOfficer,
  { reason, expectedOn }: { reason: string; expectedOn: string },
): Promise<MatterRow> {
  const row = await openFor(parts, of, 'explain-delay');
  if (expectedOn <= todayAt(parts)) throw new AppError('matter.day-gone');
  const word = event(parts, of.officer, `没有按时答复，原因：${reason}`);
  return commit(parts, row, decideDelayed(row, { reason, expectedOn, word }));
}

/** To ring the member; they can read in their security log that somebody looked. */
export async function revealPhone(parts: FeedbackParts, of: OfOfficer): Promise<{ phone: string }> {
  const row = await openFor(parts, of, 'reveal-phone');
  const { phone } = await parts.members.getPerson(row.userId);
  if (phone === null) throw new AppError('matter.no-phone');
  const words = `工作人员查看了您的手机号，好给您回电（反映 ${row.number}）`;
  const where = `中心${staffRoleWords[of.officer.role]}人员`;
  await parts.members.recordSecurityEvent(row.userId, words, where);
  return { phone };
}
