import type { SensitiveConsent } from '@gjj/shared-types';

/** 医疗保障的“近 12 个月自付医疗费”、社会保险的“…”: what is asked of whom, each department once. */
export function whatIsAsked(facts: SensitiveConsent['facts']): string {
  const departments = [...new Set(facts.map(({ department }) => department))];
  const labelsOf = (of: string) =>
    facts.filter(({ department }) => department === of).map(({ label }) => `“${label}”`);
  return departments.map((department) => `${department}的${labelsOf(department).join('')}`).join('、');
}
