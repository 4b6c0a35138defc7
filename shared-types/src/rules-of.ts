import type { Eligibility } from './eligibility';

/** Which published rules a result rests on: `W04@2026-09-20+3f2a…` names the item, its first day and the version. */
export function rulesOf({ rulesVersion }: Pick<Eligibility, 'rulesVersion'>): {
  effectiveFrom: string | null;
  version: string;
} {
  const found = /^[^@]+@(\d{4}-\d{2}-\d{2})\+(.+)$/.exec(rulesVersion);
  return found === null
    ? { effectiveFrom: null, version: rulesVersion }
    : { effectiveFrom: found[1]!, version: found[2]! };
}
