import { standingOfDecision, type CaseRecord } from '../applications';
import { letterStanding } from './domain/letter-standing';
import type { LetterOrigin } from './ports';

/** After anything that a case ever did. */
const endOfTime = new Date(8.64e15);

/** A letter of a case, and what became of what it says. null: the case issued none such. */
export function letterOfCase(
  record: CaseRecord,
  letterId: string,
  open: (sealed: string) => string,
): LetterOrigin | null {
  const letters = record.letters ?? [];
  const letter = letters.find((one) => one.letterId === letterId);
  if (letter === undefined) return null;
  const { name, version, issuedAt, amountFen } = letter;
  return {
    standing: letterStanding({
      name,
      version,
      laterLetters: letters.filter((one) => one.version > version).map((one) => one.name),
      laterActions: record.timeline.filter((row) => row.version > version).map(({ action }) => action),
      decision: standingOfDecision(record, issuedAt),
      isRevoked: standingOfDecision(record, endOfTime) === 'revoked',
    }),
    name: record.unit?.name ?? open(record.person.name),
    receiptNumber: record.receiptNumber,
    amountFen,
    validUntil: null,
  };
}
