import type { ClockName, DayRange } from '@gjj/shared-types';
import type { StaffRef } from './actors';
import type { Term } from './term-end';

/** A time in which a clock ran. */
export interface ClockRun {
  from: Date;
  to: Date;
}

export interface CaseClock {
  name: ClockName;
  startedAt: Date;
  /** By which it is counted to its end; clocks of old cases have none. */
  term?: Term;
  /** Where it stood still since: the times in which it ran before, and when it went on. */
  ran?: ClockRun[];
  resumedAt?: Date;
  dueAt: Date | null;
  dueOn: string | null;
  /** While `dueOn` is not known: the days between which it must fall. Clocks of old cases have none. */
  dueBetween?: DayRange | null | undefined;
  /** What was done already for this clock, so that nobody is told twice. */
  marksDone: string[];
  /** Run out, and told: the new day that the member was given. The term itself stays run out. */
  explainedTo?: string;
}

/** Runs beside the state's clock, for one thing that the case waits for; it goes on while the case moves. */
export interface SideClock extends Omit<CaseClock, 'name'> {
  name: SideClockName;
  /** Of what, such as the code of a material. */
  subject: string;
  term: Term;
}
/** 容缺、承诺: a paper that is still to come; a promise that is to be checked. 家人同意: an answer that is waited for. */
export type SideClockName = 'undertaking' | 'promise-check' | 'family-consent';

/** A clock that stands still, with all that it needs to go on. */
export interface StoppedClock extends CaseClock {
  term: Term;
  ran: ClockRun[];
  /** Days of its term still to run when it stopped; null where a year of it had no holidays. */
  daysLeft: number | null;
}

/** 特别程序: what has to be known before the decision, and from whom. */
export interface SpecialCheck {
  startedAt: Date;
  by: StaffRef;
  reason: string;
  /** What is checked, and with whom. */
  checking: string;
  checkedWith: string;
  rule: string;
  /** By when an answer is expected, as the officer said. */
  expectedOn: string;
  /** Absent: still open, or decided without going back to review. */
  found?: { at: Date; by: StaffRef; words: string };
}

/** An answer that is late, and what the member was told of it. */
export interface ToldDelay {
  at: Date;
  by: StaffRef;
  reason: string;
  /** The day on which it was due, and the new one. */
  dueOn: string;
  expectedOn: string;
}
