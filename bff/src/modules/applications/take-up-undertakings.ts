import type { DocumentView, Material } from '@gjj/shared-types';
import type { CaseRecord } from './domain/case-record';
import type { WorkingCalendar } from './domain/term-end';
import { takeUp } from './domain/undertaking-clocks';
import { isFor, termsOffered, type UndertakingTerms } from './domain/undertakings';
import { isDrawn } from './drawn-for-check';

interface Missing {
  materials: readonly Material[];
  documents: readonly DocumentView[];
  waived: Readonly<Record<string, string>>;
}

/** What the draft chose to leave out and the rules allow, as far as it is in fact not there. */
export function undertakenTerms(
  { undertakingChoices = [] }: Pick<CaseRecord, 'undertakingChoices'>,
  { materials, documents, waived }: Missing,
): UndertakingTerms[] {
  return termsOffered(materials, waived).filter(
    (terms) =>
      undertakingChoices.some((choice) => isFor(terms.materialCode)(choice) && choice.kind === terms.kind) &&
      !documents.some(isFor(terms.materialCode)),
  );
}

/** A draft waits for nothing beside its state but what the family answers. */
export const familyClocks = ({ sideClocks = [] }: Pick<CaseRecord, 'sideClocks'>) =>
  sideClocks.filter(({ name }) => name === 'family-consent');

/** Signed for: frozen with the terms as they stand today, and the clocks that follow them. */
export function takeUpAll(
  record: Pick<CaseRecord, '_id' | 'sideClocks'>,
  terms: readonly UndertakingTerms[],
  now: Date,
  calendar: WorkingCalendar,
): Required<Pick<CaseRecord, 'undertakings' | 'sideClocks'>> {
  const taken = terms.map((one) => {
    const drawn = one.check !== null && isDrawn(record._id, one.materialCode, one.check.percent);
    return takeUp(one, drawn, now, calendar);
  });
  return {
    undertakings: taken.map(({ undertaking }) => undertaking),
    sideClocks: [...familyClocks(record), ...taken.flatMap(({ clocks }) => clocks)],
  };
}
