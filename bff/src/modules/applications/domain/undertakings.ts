import {
  isOwed,
  isToBeLookedAt,
  type DayRange,
  type ItemDetail,
  type TimeSpan,
  type UndertakingEvent,
  type UndertakingKind,
  type UndertakingOutcome,
  type UndertakingStatus,
} from '@gjj/shared-types';

/** What a draft's member means to do about a paper that is not at hand. */
export interface UndertakingChoice {
  materialCode: string;
  kind: UndertakingKind;
}

/** What the profile allows of one material, and on what terms. */
export interface UndertakingTerms extends UndertakingChoice {
  materialName: string;
  says: string | null;
  sanction: string;
  source: string;
  /** null: nothing has to be handed in. */
  within: TimeSpan | null;
  /** 事后抽查; null: nobody looks. */
  check: { percent: number; within: TimeSpan } | null;
}

export interface UndertakingStep {
  at: Date;
  did: UndertakingEvent;
  /** Absent: the member; null: the system. */
  by?: { staffId: string; name: string } | null;
  words: string | null;
}

/** 容缺、承诺: as it was signed; only status, day and history change. */
export interface Undertaking extends Omit<UndertakingTerms, 'check'> {
  status: UndertakingStatus;
  dueOn: string | null;
  dueBetween: DayRange | null;
  outcome: UndertakingOutcome | null;
  history: UndertakingStep[];
}

/** As a case keeps them. */
interface Kept {
  undertakings?: readonly Undertaking[];
  sideClocks?: readonly { name: string }[];
}

type Material = ItemDetail['materials'][number];

/** Both ways where the profile has both; of a material that may be left out anyway, none. */
export function termsOf({ code, name, required, later, promise }: Material): UndertakingTerms[] {
  if (!required) return [];
  const about = { materialCode: code, materialName: name };
  const ofLater = later && { ...about, ...later, kind: 'later' as const, says: null, check: null };
  const ofPromise = promise && {
    ...about,
    kind: 'promise' as const,
    says: promise.says,
    sanction: promise.sanction,
    source: promise.source,
    within: promise.within ?? null,
    check: promise.check ?? null,
  };
  return [ofLater, ofPromise].filter((terms) => terms !== undefined);
}

/** What may be undertaken now: data has not answered it already. */
export function termsOffered(
  materials: readonly Material[],
  waived: Readonly<Record<string, string>>,
): UndertakingTerms[] {
  return materials.filter(({ code }) => waived[code] === undefined).flatMap(termsOf);
}

export const isFor = (code: string) => (one: { materialCode: string }) => one.materialCode === code;

/** With one step more; the day, the outcome and whatever else is given along change with it. */
export function stepped(
  undertaking: Undertaking,
  status: UndertakingStatus,
  step: UndertakingStep,
  more: Partial<Pick<Undertaking, 'dueOn' | 'dueBetween' | 'outcome'>> = {},
): Undertaking {
  return { ...undertaking, ...more, status, history: [...undertaking.history, step] };
}

/** Since when a paper counts as new for it. */
export function askedSince({ history }: Undertaking): Date {
  return history.findLast(({ did }) => did === 'taken' || did === 'asked-again')!.at;
}

export const wasAskedAgain = ({ history }: Undertaking) => history.some(({ did }) => did === 'asked-again');

/** A supervisor has to say what follows: it never came, or an officer found that it was not kept. */
export const isToBeSettled = ({ status, outcome }: Pick<Undertaking, 'status' | 'outcome'>) =>
  status === 'overdue' || (status === 'not-kept' && outcome === null);

/** Something is still to come, to be looked at or to be decided. */
export function isOutstanding({ undertakings = [], sideClocks = [] }: Kept): boolean {
  const isOpen = (one: Undertaking) => isOwed(one.status) || isToBeLookedAt(one.status) || isToBeSettled(one);
  return undertakings.some(isOpen) || sideClocks.some(({ name }) => name === 'promise-check');
}
