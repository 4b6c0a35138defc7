import {
  dayOf,
  endOfDay,
  mayAtAll,
  momentAt,
  type BundleAction,
  type BundlePlace,
  type BundleUrgency,
  type SeenAs,
  type StaffRole,
} from '@gjj/shared-types';

export interface PaperHand {
  staffId: string;
  name: string;
}

export type BundleEvent =
  'taken-in' | 'reminded' | 'overdue' | 'missing' | 'collected' | 'archived' | 'destroyed';

/** A bundle of paper, from the window until it is gone; it lives on when its case has long ended. */
export interface Bundle {
  /** Its number. */
  _id: string;
  version: number;
  centreCode: string;
  /** Of the window that took it in. */
  districtCode: string;
  caseId: string;
  receiptNumber: string;
  itemName: string;
  memberNameMasked: string;
  materials: { name: string; seen: SeenAs }[];
  takenAt: Date;
  place: BundlePlace;
  custodian: PaperHand;
  /** The last day at the window; null: nobody collects it. */
  dueOn: string | null;
  remindOn: string[];
  destroyFrom: string | null;
  listNumber: string | null;
  /** What was done for its terms already, so that nobody is told twice. */
  marksDone: string[];
  /** Earliest thing that its terms want done; the sweep finds it by this. */
  nextAt: Date | null;
  history: { at: Date; event: BundleEvent; by: string }[];
}

/** A thing that falls due while a bundle lies at a window. */
export interface PaperMark {
  name: string;
  event: BundleEvent;
  at: Date;
}

type Termed = Pick<Bundle, 'place' | 'dueOn' | 'remindOn' | 'marksDone'>;

/** The next mark that is not done; none once it has left the window. */
export function nextMark({ place, dueOn, remindOn, marksDone }: Termed): PaperMark | null {
  if (place !== 'window' || dueOn === null) return null;
  const marks: PaperMark[] = [
    ...remindOn.map((day) => ({
      name: `remind ${day}`,
      event: 'reminded' as const,
      at: momentAt(day, '00:00'),
    })),
    { name: 'overdue', event: 'overdue', at: endOfDay(dueOn) },
  ];
  return marks.find(({ name }) => !marksDone.includes(name)) ?? null;
}

/** How near the end of its time at the window, by the day and not by what was told. */
export function urgencyOf({ place, dueOn, remindOn }: Omit<Termed, 'marksDone'>, now: Date): BundleUrgency {
  if (place !== 'window' || dueOn === null) return 'calm';
  const today = dayOf(now.toISOString());
  if (today > dueOn) return 'overdue';
  return remindOn.some((day) => day <= today) ? 'reminded' : 'calm';
}

/** Whoever handles paper. */
export interface PaperOfficer extends PaperHand {
  role: StaffRole;
  centreCode: string | null;
  districtCode: string;
  /** Of a window that only receives: its paper goes to the centre. */
  receivesOnly: boolean;
}

/** The centre's side: whoever collects from the windows of every district. */
export function isOfCentre({ role, receivesOnly }: PaperOfficer): boolean {
  return !receivesOnly && mayAtAll(role, 'paper:collect');
}

export type Lain = Pick<Bundle, 'centreCode' | 'districtCode'>;

export function isOfWindow({ role, districtCode }: PaperOfficer, at: Pick<Lain, 'districtCode'>): boolean {
  return mayAtAll(role, 'paper:hand-over') && districtCode === at.districtCode;
}

/** A window sees its own paper, the centre everybody's; another centre's is not there. */
export function maySee(officer: PaperOfficer, at: Lain): boolean {
  if (officer.centreCode !== at.centreCode) return false;
  return isOfCentre(officer) || officer.districtCode === at.districtCode;
}

/** What is collected is archived by the centre, what is not where it was taken in; destroyed by a supervisor only. */
export function bundleActions(bundle: Bundle, officer: PaperOfficer, now: Date): BundleAction[] {
  if (!maySee(officer, bundle)) return [];
  const { place, dueOn, destroyFrom } = bundle;
  const stays = place === 'window' && dueOn === null;
  const mayArchive = stays
    ? isOfWindow(officer, bundle) || isOfCentre(officer)
    : place === 'centre' && isOfCentre(officer);
  const termOver = destroyFrom !== null && dayOf(now.toISOString()) >= destroyFrom;
  const mayDestroy = place === 'archive' && termOver && mayAtAll(officer.role, 'paper:destroy');
  return [...(mayArchive ? (['archive'] as const) : []), ...(mayDestroy ? (['destroy'] as const) : [])];
}
