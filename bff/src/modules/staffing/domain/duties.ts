import type { ErrorCode } from '@gjj/shared-types';

/** An officer as far as duties are kept apart. */
export interface Applicant {
  staffId: string;
  /** Keyed hashes of their own ID number; none where it is not known. */
  idNumberIndexes: readonly string[];
}

/** Is this account, or this person, the officer themselves? */
function isSelf(officer: Applicant, subject: Applicant): boolean {
  if (officer.staffId === subject.staffId) return true;
  return officer.idNumberIndexes.some((index) => subject.idNumberIndexes.includes(index));
}

/** Nobody changes an account of their own, by whatever step. */
export function whyNotAbout(officer: Applicant, subject: Applicant): ErrorCode | null {
  return isSelf(officer, subject) ? 'staffing.own-account' : null;
}

/** Whoever applied does not open, nobody opens for themselves, and what is decided stays so. */
export function whyNotDecide(
  application: { status: 'waiting' | 'done' | 'declined'; appliedBy: { staffId: string } },
  subject: Applicant,
  officer: Applicant,
): ErrorCode | null {
  if (application.status !== 'waiting') return 'staffing.application-decided';
  if (application.appliedBy.staffId === officer.staffId) return 'staffing.own-application';
  return whyNotAbout(officer, subject);
}
