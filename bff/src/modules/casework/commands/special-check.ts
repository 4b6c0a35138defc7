import { dayInWords, dayOf, type pauseBody, type resumeBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import {
  noticeFacts,
  resumeClock,
  stopClock,
  termFacts,
  withLast,
  refOf,
  type CaseDesk,
  type CaseRecord,
  type StaffActor,
} from '../../applications';

type Special = Omit<z.output<typeof pauseBody>, 'version'>;

/** The last day that a check which begins now may be expected to take; while holidays are unknown, the earliest it may be. */
function latestDay(desk: CaseDesk, record: CaseRecord): string {
  const { dueOn, dueBetween } = desk.endOf('special-check', record);
  return dueOn ?? dueBetween.from;
}

/** Throws `request.invalid` for a day that has gone by, `case.day-beyond-term` for one that the profile does not allow. */
function checkExpectedDay(desk: CaseDesk, record: CaseRecord, expectedOn: string): void {
  if (expectedOn < dayOf(desk.now.toISOString()))
    throw new AppError('request.invalid', { fields: { expectedOn: '请选今天或以后的日子' } });
  const latestOn = latestDay(desk, record);
  if (expectedOn > latestOn)
    throw new AppError('case.day-beyond-term', {
      fields: { expectedOn: `最晚${dayInWords(latestOn)}` },
      extra: { latestOn },
    });
}

/** What the member is told: what is checked and why, by when, and what is left of the term that stands still. */
export function pauseFacts(desk: CaseDesk, record: CaseRecord, special: Special) {
  const { reason, checking, checkedWith, rule, expectedOn } = special;
  const { now, termOf, calendar } = desk.context(record);
  const { clock } = record;
  const daysLeft = clock && stopClock(clock, now, termOf(clock.name), calendar).daysLeft;
  const told = { reason, checking, checkedWith, rule, checkUntil: expectedOn };
  return noticeFacts(record, 'paused', { ...told, ...(daysLeft !== null && { daysLeft }) });
}

/**
 * 中止办理（特别程序）: something has to be known from outside before the decision. The term of the decision stands still,
 * the check has its own, which ends on the day that the officer expects.
 */
export async function pauseCase(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, ...special }: z.output<typeof pauseBody>,
): Promise<CaseRecord> {
  checkExpectedDay(desk, await desk.get(caseId), special.expectedOn);
  const by = refOf(actor);
  const startedAt = desk.now;
  return desk.act(caseId, {
    action: 'pause',
    actor,
    version,
    until: special.expectedOn,
    set: ({ specialChecks = [] }) => ({
      specialChecks: [...specialChecks, { startedAt, by, ...special }],
      owner: by,
    }),
    facts: (record) => pauseFacts(desk, record, special),
  });
}

/** What the member is told: what was found, and by when they are answered now. */
export function resumeFacts(desk: CaseDesk, record: CaseRecord, found: string) {
  const { now, calendar } = desk.context(record);
  const { stoppedClock } = record;
  const end = stoppedClock && termFacts('decide', resumeClock(stoppedClock, now, calendar));
  return noticeFacts(record, 'review', { checkFound: found, ...end });
}

/** 恢复办理: the review goes on, and its term with what was left of it. */
export async function resumeCase(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, found }: z.output<typeof resumeBody>,
): Promise<CaseRecord> {
  const result = { at: desk.now, by: refOf(actor), words: found };
  return desk.act(caseId, {
    action: 'resume',
    actor,
    version,
    set: ({ specialChecks = [] }) => ({
      specialChecks: withLast(specialChecks, { found: result }),
    }),
    facts: (record) => resumeFacts(desk, record, found),
  });
}
