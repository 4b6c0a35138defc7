import { dayOf, type StaffLook } from '@gjj/shared-types';

/** A look as it was traced. */
export interface Look {
  at: Date;
  staffId: string;
  what: string;
  about: string;
  who: string;
  why: string | null;
}

/** Looks of one officer at one thing on one day are one line, with how many and the last; the newest first. */
export function linesOf(looks: readonly Look[]): StaffLook[] {
  const lines = new Map<string, StaffLook>();
  for (const { at, staffId, what, about, who, why } of looks.toSorted(
    (one, other) => other.at.getTime() - one.at.getTime(),
  )) {
    const day = dayOf(at.toISOString());
    const key = [day, staffId, what, about, why].join('\n');
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { at: at.toISOString(), times: 1, what, about, who, why });
    else line.times += 1;
  }
  return [...lines.values()];
}
