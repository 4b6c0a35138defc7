import type { MatterAction, MatterState, StaffRole } from '@gjj/shared-types';
import { isForSupervisors, type Matter, type MatterActor } from './matter';

type Condition = 'reopenings-left' | 'unowned' | 'owner' | 'owner-or-unowned' | 'agent-may-answer' | 'late';

interface MatterRule {
  action: MatterAction;
  from: readonly MatterState[];
  by: 'member' | Extract<StaffRole, 'service-agent' | 'supervisor'>;
  when: readonly Condition[];
}

const open = ['received', 'in-hand'] as const;

/** Who may do what to a matter in which state; whatever is not here, nobody may. */
export const matterTable: readonly MatterRule[] = [
  { action: 'say-more', from: open, by: 'member', when: [] },
  { action: 'take-back', from: open, by: 'member', when: [] },
  { action: 'reopen', from: ['answered'], by: 'member', when: ['reopenings-left'] },
  { action: 'settle', from: ['answered'], by: 'member', when: [] },
  { action: 'take', from: ['received'], by: 'service-agent', when: ['unowned'] },
  { action: 'take', from: ['received'], by: 'supervisor', when: ['unowned'] },
  { action: 'pass-on', from: open, by: 'service-agent', when: ['owner-or-unowned'] },
  { action: 'pass-on', from: open, by: 'supervisor', when: [] },
  { action: 'answer', from: ['in-hand'], by: 'service-agent', when: ['owner', 'agent-may-answer'] },
  { action: 'answer', from: open, by: 'supervisor', when: ['owner-or-unowned'] },
  { action: 'note', from: [...open, 'answered'], by: 'service-agent', when: [] },
  { action: 'note', from: [...open, 'answered'], by: 'supervisor', when: [] },
  { action: 'explain-delay', from: open, by: 'supervisor', when: ['late'] },
  { action: 'reveal-phone', from: ['in-hand'], by: 'service-agent', when: ['owner'] },
  { action: 'reveal-phone', from: ['in-hand'], by: 'supervisor', when: ['owner'] },
];

export type JudgedMatter = Pick<
  Matter,
  'kind' | 'state' | 'userId' | 'owner' | 'reopened' | 'reopenBy' | 'clock'
>;

/** The day of which it is judged, and how often this centre lets a matter be reopened. */
export interface MatterMoment {
  now: Date;
  today: string;
  reopenings: number;
}

/** Late: the term is over, and so is the day that the member was told since. */
export function isLate({ clock }: Pick<Matter, 'clock'>, { now, today }: MatterMoment): boolean {
  if (clock?.dueAt == null || clock.dueAt >= now) return false;
  return clock.explainedTo === null || clock.explainedTo < today;
}

function holds(
  condition: Condition,
  matter: JudgedMatter,
  actor: MatterActor,
  moment: MatterMoment,
): boolean {
  const { owner, reopened, reopenBy } = matter;
  const isOwner = actor.kind === 'staff' && owner?.staffId === actor.staffId;
  switch (condition) {
    case 'reopenings-left':
      return reopened < moment.reopenings && (reopenBy === null || reopenBy >= moment.today);
    case 'unowned':
      return owner === null;
    case 'owner':
      return isOwner;
    case 'owner-or-unowned':
      return owner === null || isOwner;
    case 'agent-may-answer':
      return !isForSupervisors(matter);
    case 'late':
      return isLate(matter, moment);
  }
}

/** Another member's matter is nobody's to see, which is judged before. */
function isFor(by: MatterRule['by'], actor: MatterActor, { userId }: JudgedMatter): boolean {
  if (actor.kind === 'member') return by === 'member' && actor.userId === userId;
  return actor.kind === 'staff' && actor.role === by;
}

export function allowedOn(matter: JudgedMatter, actor: MatterActor, moment: MatterMoment): MatterAction[] {
  const rows = matterTable.filter(
    ({ from, by, when }) =>
      from.includes(matter.state) &&
      isFor(by, actor, matter) &&
      when.every((condition) => holds(condition, matter, actor, moment)),
  );
  return [...new Set(rows.map(({ action }) => action))];
}
