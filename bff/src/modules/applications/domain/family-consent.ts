import type { CaseState, FamilyConsentStatus, FamilyRelation } from '@gjj/shared-types';
import type { FamilyConsent, FamilyStep } from './case-family';
import type { CaseRecord, SideClock } from './case-record';
import { startSideClock } from './clocks';
import type { Term, WorkingCalendar } from './term-end';

type Kept = Pick<CaseRecord, 'familyConsents' | 'sideClocks'>;

const undecided: readonly CaseState[] = ['draft', 'received', 'correction', 'accepted', 'review', 'paused'];

/** Can what the family answers still change anything? */
export function isOpenToFamily({ state, decision }: Pick<CaseRecord, 'state' | 'decision'>): boolean {
  return decision === null && undecided.includes(state);
}

export const consentsOf = ({ familyConsents = [] }: Kept): readonly FamilyConsent[] => familyConsents;

/** The newest of that relation, which alone counts. */
export function consentOf(record: Kept, relation: FamilyRelation): FamilyConsent | undefined {
  return consentsOf(record).findLast((one) => one.relation === relation);
}

/** Nobody is asked over and over. */
const mostAsked = 2;
export const mayAskAgain = (record: Kept, relation: FamilyRelation): boolean => {
  const before = consentsOf(record).filter((one) => one.relation === relation);
  const last = before.at(-1)?.status;
  return before.length < mostAsked && last !== 'asked' && last !== 'agreed';
};

export const isWaiting = ({ status }: Pick<FamilyConsent, 'status'>): boolean => status === 'asked';

/** What may be done to a consent as it stands. */
const answers: Record<'agree' | 'decline' | 'take-back', readonly FamilyConsentStatus[]> = {
  agree: ['asked'],
  decline: ['asked'],
  'take-back': ['agreed'],
};
export type FamilyAnswer = keyof typeof answers;
export const answeredWith = {
  agree: 'agreed',
  decline: 'declined',
  'take-back': 'taken-back',
} as const satisfies Record<FamilyAnswer, FamilyConsentStatus>;

export function mayAnswerWith(
  record: Pick<CaseRecord, 'state' | 'decision'>,
  { status }: Pick<FamilyConsent, 'status'>,
  answer: FamilyAnswer,
): boolean {
  return isOpenToFamily(record) && answers[answer].includes(status);
}

/** When it was answered, and how; null while it waits. */
export function answerOf({ history, status }: FamilyConsent): FamilyStep | null {
  return status === 'asked' ? null : (history.at(-1) ?? null);
}

/** The record with one consent more, whose clock runs. */
export function withAsked(
  record: Kept,
  asked: Omit<FamilyConsent, 'status' | 'dueOn' | 'dueBetween' | 'history' | 'reference'>,
  { now, term, calendar }: { now: Date; term: Term; calendar: WorkingCalendar },
): Required<Kept> {
  const clock = startSideClock({ name: 'family-consent', subject: asked.consentId, term }, now, calendar);
  const { dueOn, dueBetween = null } = clock;
  const history: FamilyStep[] = [{ at: now, did: 'asked', by: null }];
  const begun: FamilyConsent = { ...asked, status: 'asked', dueOn, dueBetween, history, reference: null };
  return {
    familyConsents: [...consentsOf(record), begun],
    sideClocks: [...(record.sideClocks ?? []), clock],
  };
}

/** Whoever answers in an app has an account, though they had none when they were asked. */
export function withAccount(record: Kept, consentId: string, userId: string): Pick<Kept, 'familyConsents'> {
  const own = (one: FamilyConsent) => ({ ...one, asked: { ...one.asked, userId } });
  return {
    familyConsents: consentsOf(record).map((one) => (one.consentId === consentId ? own(one) : one)),
  };
}

/** The record with this consent as it is now; what is answered is waited for no longer. */
export function withFamilyStep(
  record: Kept,
  consentId: string,
  step: FamilyStep,
  reference?: string,
): Required<Kept> {
  const next = (one: FamilyConsent): FamilyConsent => ({
    ...one,
    status: step.did,
    history: [...one.history, step],
    ...(reference !== undefined && { reference }),
  });
  return {
    familyConsents: consentsOf(record).map((one) => (one.consentId === consentId ? next(one) : one)),
    sideClocks: withoutClock(record.sideClocks ?? [], consentId),
  };
}

const withoutClock = (clocks: readonly SideClock[], consentId: string): SideClock[] =>
  clocks.filter(({ name, subject }) => name !== 'family-consent' || subject !== consentId);

/** Once the case is decided or has ended, no answer is waited for any more. */
export function withFamilyEnded(record: Kept, now: Date): Partial<Kept> {
  const waiting = consentsOf(record).filter(isWaiting);
  if (waiting.length === 0) return {};
  return waiting.reduce<Kept>(
    (so, { consentId }) => withFamilyStep(so, consentId, { at: now, did: 'ended', by: null }),
    record,
  );
}
