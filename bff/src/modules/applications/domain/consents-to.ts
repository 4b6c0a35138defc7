import type { CaseRecord } from './case-record';

/** Does the case's consent cover this fact of health? What it was not given for stays unasked. */
export function consentsTo(consent: CaseRecord['sensitiveConsent'], factKey: string): boolean {
  return consent?.factKeys.includes(factKey) === true;
}
