import {
  correctionReasonWords,
  dayWithYear,
  rangeInWords,
  timeInWords,
  type LetterTable,
} from '@gjj/shared-types';
import type { LetterSource } from './letter-source';
import type { Undertaking } from './undertakings';

type Rows = readonly (readonly string[])[];

/** The lists that a letter may hold; null: there is nothing to list. */
export function letterTablesOf({ record, papers }: LetterSource): Record<LetterTable, () => Rows | null> {
  return {
    corrections: () =>
      listed(
        record.correction?.items.map(({ label, reason, howToFix }) => [
          label,
          correctionReasonWords[reason],
          howToFix,
        ]),
      ),
    materials: () => listed(papers.map(({ name, count }) => [name, String(count)])),
    undertakings: () => listed(record.undertakings?.map(undertakingRow)),
    findings: () => listed(findingsOf(record)),
  };
}

const listed = (rows: Rows | undefined): Rows | null =>
  rows === undefined || rows.length === 0 ? null : rows;

/** What, by when, and what follows where it is not kept, as it was signed. */
function undertakingRow({ materialName, kind, says, sanction, dueOn, dueBetween }: Undertaking) {
  const due = dueOn === null ? dueBetween && rangeInWords(dueBetween, '') : dayWithYear(dueOn);
  return [
    kind === 'later' ? `${materialName}（后补）` : `承诺：${says ?? materialName}`,
    due ?? '不用再交',
    sanction,
  ];
}

/** What departments said, each fact once: what it was, from whom, when. */
function findingsOf({ eligibility }: LetterSource['record']): Rows {
  const facts = eligibility?.reasons.flatMap((reason) => reason.facts).filter(({ known }) => known) ?? [];
  const once = new Map(facts.map((fact) => [fact.key, fact]));
  return [...once.values()].map(({ label, words, source, observedAt }) => [
    label,
    words,
    source,
    observedAt === null ? '' : timeInWords(observedAt),
  ]);
}
