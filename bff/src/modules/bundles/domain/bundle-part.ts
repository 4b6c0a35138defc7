/** Where one part of a running bundle (一件事) stands. */
export type PartState =
  /** Others come first. */
  | 'waiting'
  /** The body has been told, or the case has been opened; nobody has looked yet. */
  | 'told'
  | 'taken-over'
  /** The body wants something put right. */
  | 'asked-back'
  /** It is being called back; the body may still say that it is too late. */
  | 'called-back'
  | PartEnd;

type PartEnd =
  | 'done'
  | 'refused'
  /** The lead rang, and the body has not answered. */
  | 'unanswered'
  /** Because another part's no stopped it. */
  | 'stopped'
  /** By the applicant, or by leaving a correction undone. */
  | 'withdrawn'
  | 'not-needed';

export type NoMeaning = 'stops-all' | 'stops-dependents' | 'noted';

export interface BundlePart {
  code: string;
  body: string;
  /** Codes of the parts that come first. */
  after: readonly string[];
  onNo: NoMeaning;
  state: PartState;
  /** By when the body is to answer; null: it is not the body's turn. */
  dueAt: Date | null;
  remindedAt: Date | null;
  /** Since when the lead is to ring the body. */
  escalatedAt: Date | null;
  /** What the body wants put right, in its words. */
  asks: readonly string[];
  /** The asks have gone to the applicant, in the one list over all bodies. */
  listed: boolean;
  /** A body asks once: all at once, or not at all (行政许可法 art. 32, by analogy). */
  hasAsked: boolean;
  /** How it ends where it is called back in time. */
  calledBackTo: 'stopped' | 'withdrawn' | null;
}

const ends: readonly PartState[] = ['done', 'refused', 'unanswered', 'stopped', 'withdrawn', 'not-needed'];
export const hasEnded = ({ state }: Pick<BundlePart, 'state'>): boolean => ends.includes(state);

/** A body is at work on it, or the applicant for a body. */
export const isWithBody = ({ state }: Pick<BundlePart, 'state'>): boolean =>
  state === 'told' || state === 'taken-over' || state === 'asked-back';

/** A body said no, or nothing: what that means for the rest is the profile's to say. */
export const saidNo = ({ state }: Pick<BundlePart, 'state'>): boolean =>
  state === 'refused' || state === 'unanswered';

/** What a part is made of at the start: its place in the order, and whether it is there at all. */
export interface PartPlan {
  code: string;
  body: string;
  after: readonly string[];
  onNo: NoMeaning;
  onlyIf?: { question: string; is: readonly string[] } | undefined;
}

/** @param answers of the one form; a yes-no as `yes` or `no` */
export function partsAtStart(
  plans: readonly PartPlan[],
  answers: Readonly<Record<string, string>>,
): BundlePart[] {
  return plans.map(({ code, body, after, onNo, onlyIf }) => ({
    ...{ code, body, after, onNo },
    state:
      onlyIf === undefined || onlyIf.is.includes(answers[onlyIf.question] ?? '') ? 'waiting' : 'not-needed',
    ...{ dueAt: null, remindedAt: null, escalatedAt: null },
    ...{ asks: [], listed: false, hasAsked: false, calledBackTo: null },
  }));
}
