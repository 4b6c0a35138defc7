import { sourceInWords, type Decision, type Eligibility } from '@gjj/shared-types';

/**
 * What an approval rests on, taken from the result by which the case was decided: the conditions that were met, and
 * the documents that state them, each once. An assumption is no rule (docs/centres.md); what was open is told by the
 * officer's opinion.
 */
export function groundsOf(
  eligibility: Pick<Eligibility, 'reasons'> | null,
): Pick<Decision, 'facts' | 'rule'> {
  const met = eligibility?.reasons.filter(({ verdict }) => verdict === 'yes') ?? [];
  const documents = met.filter(({ source }) => !source.assumed).map(({ source }) => sourceInWords(source));
  return { facts: joined(met.map(({ words }) => words)), rule: joined(documents) };
}

function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : [...new Set(words)].join('；');
}
