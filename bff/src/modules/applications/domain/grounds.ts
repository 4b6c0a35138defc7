import { sourceInWords, type Decision, type Eligibility, type RuleSource } from '@gjj/shared-types';

/**
 * What an approval rests on, taken from the result by which the case was decided: the conditions that were met, the
 * law that lets the money be withdrawn for this, and the documents that state the conditions. An assumption is no rule
 * (docs/centres.md); what was open is told by the officer's opinion.
 */
export function groundsOf(
  eligibility: Pick<Eligibility, 'reasons' | 'law'> | null,
): Pick<Decision, 'facts' | 'rule'> {
  const met = eligibility?.reasons.filter(({ verdict }) => verdict === 'yes') ?? [];
  const law = eligibility?.law === undefined ? [] : [eligibility.law];
  const documents = [...law, ...met.map(({ source }) => source)].filter(({ assumed }) => !assumed);
  return { facts: joined(met.map(({ words }) => words)), rule: joined(documentsInWords(documents)) };
}

/** Each document once, with all its articles. */
function documentsInWords(sources: readonly RuleSource[]): string[] {
  const document = (source: RuleSource) => sourceInWords({ ...source, article: '' });
  return [...new Set(sources.map(document))].map((title) => {
    const same = sources.filter((source) => document(source) === title);
    const articles = same.map(({ article }) => article).filter((article) => article !== undefined);
    return sourceInWords({ title, article: [...new Set(articles)].join('、') });
  });
}

function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : [...new Set(words)].join('；');
}
