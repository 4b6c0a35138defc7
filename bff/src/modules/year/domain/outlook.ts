import type { Day, Eligibility } from '@gjj/shared-types';

/** An answer from a day on, until the next one. */
export interface Judged {
  on: Day;
  eligibility: Eligibility;
}

/** The days on which the answer is another than before, with it; the first day always. */
export function outlookOf(days: readonly Day[], judge: (day: Day) => Eligibility): Judged[] {
  const outlook: Judged[] = [];
  for (const on of days) {
    const eligibility = judge(on);
    const before = outlook.at(-1)?.eligibility;
    if (before === undefined || differs(before, eligibility)) outlook.push({ on, eligibility });
  }
  return outlook;
}

function differs(before: Eligibility, after: Eligibility): boolean {
  return (
    before.verdict !== after.verdict ||
    before.capFen !== after.capFen ||
    before.rulesVersion !== after.rulesVersion
  );
}
