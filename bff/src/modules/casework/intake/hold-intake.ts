import { statesAtTheWindow } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import {
  mayTakeIn,
  takesInItem,
  whyNot,
  refOf,
  type CaseDesk,
  type CaseRecord,
  type Inheritance,
  type Intake,
  type StaffActor,
} from '../../applications';
import { handsChanged } from '../tell-officers';

/** What the visit said of the person, or what was known before. */
interface Holding extends Pick<Intake, 'phoneKnownBy' | 'agent'> {
  /** The member began it in the app: given back, it stays theirs. */
  begunInApp?: true;
  takeOver: boolean;
  /** Of an estate: with whoever came now. */
  inheritance?: Inheritance;
}

/** @throws why the officer may not have the case in hand now */
function assertFree(desk: CaseDesk, record: CaseRecord, actor: StaffActor, takeOver: boolean): void {
  const held = record.intake;
  if (!mayTakeIn(desk.standingOf(record), actor)) throw new AppError('intake.other-district');
  if (!takesInItem(record.itemCode, actor)) throw new AppError('intake.item-not-yours');
  if (record.submission?.status === 'requested') throw new AppError('case.action-not-allowed');
  if (held !== undefined && held.by.staffId !== actor.staffId && !takeOver)
    throw new AppError('intake.held-by-other', { extra: { owner: held.by.name } });
}

/** What a colleague saw of a draft, this officer has not seen; what was handed in stays as it was seen then. */
function seenUntilNow({ intake, state }: CaseRecord, actor: StaffActor): Intake['seen'] {
  if (intake === undefined) return {};
  return intake.by.staffId === actor.staffId || state !== 'draft' ? intake.seen : {};
}

/**
 * The case in this officer's hands. Two officers never take in the same at once: the second is told who has it, and
 * may take it over. @throws `intake.held-by-other` | `intake.other-district` | `case.version-conflict`
 */
export async function holdIntake(
  desk: CaseDesk,
  record: CaseRecord,
  actor: StaffActor,
  { takeOver, begunInApp, inheritance, ...known }: Holding,
): Promise<CaseRecord> {
  assertFree(desk, record, actor, takeOver);
  const held = record.intake;
  const wasTheirs = held === undefined ? begunInApp : held.begunInApp;
  const intake: Intake = {
    by: refOf(actor),
    districtCode: actor.districtCode,
    takenAt: held?.takenAt ?? desk.now,
    ...known,
    ...(wasTheirs && { begunInApp: wasTheirs }),
    seen: seenUntilNow(record, actor),
  };
  const told = leftTo(desk, record, actor);
  return desk.commitOrConflict(record, { intake, ...(inheritance && { inheritance }) }, told);
}

/** 接手: whoever had it in hand hears that they have it no more. */
function leftTo(desk: CaseDesk, record: CaseRecord, actor: StaffActor) {
  const from = record.intake?.by;
  if (from === undefined || from.staffId === actor.staffId) return [];
  const by = refOf(actor);
  return handsChanged(desk, record, { from, to: by, by, reason: '在窗口接手' });
}

/** Can it be brought to a window now: not handed in, or something was asked for since? */
export function isInHand({ state }: Pick<CaseRecord, 'state'>): boolean {
  return statesAtTheWindow.includes(state);
}

/** 接手: a colleague's intake at the same window, which somebody left in the middle. */
export async function takeOverIntake(
  desk: CaseDesk,
  actor: StaffActor,
  record: CaseRecord,
  version: number,
): Promise<CaseRecord> {
  if (!isInHand(record) || record.intake === undefined) throw new AppError('case.action-not-allowed');
  const { phoneKnownBy, agent } = record.intake;
  const known = { phoneKnownBy, ...(agent && { agent }) };
  return holdIntake(desk, { ...record, version }, actor, { ...known, takeOver: true });
}

/** 不收了: what the window began ends; what the member began in the app is theirs again as it is. */
export async function discardIntake(
  desk: CaseDesk,
  actor: StaffActor,
  record: CaseRecord,
  version: number,
): Promise<void> {
  const command = { action: 'withdraw', actor, version } as const;
  if (record.intake?.begunInApp !== true) return void (await desk.act(record._id, command));
  const code = whyNot('withdraw', desk.standingOf(record), actor);
  if (code !== null) throw new AppError(code);
  await desk.commitOrConflict({ ...record, version }, { intake: undefined });
}
