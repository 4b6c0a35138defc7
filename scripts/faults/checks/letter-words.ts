import {
  dayOf,
  dayOnPaper,
  groupLetterNumber,
  groupReceiptNumber,
  letterNumber,
  unsaidIn,
  yuan,
} from '@gjj/shared-types';

import type { Evidence, StoredCase, StoredCaseLetter } from './evidence';

/** A letter says of number, business, receiver, day and sum what the case says, and all that the law demands of it. */
export function lettersSayWhatTheCaseSays({ cases }: Evidence): string[] {
  return cases.flatMap((one) =>
    (one.letters ?? []).flatMap((letter, index) =>
      [...differences(one, letter, index), ...unsaidIn(letter).map((word) => `does not say ${word}`)].map(
        (what) => `${one._id}: its ${letter.name} (${index + 1}) ${what}`,
      ),
    ),
  );
}

function differences(
  { timeline, itemName, person, receiptNumber }: StoredCase,
  { words, version, amountFen }: StoredCaseLetter,
  index: number,
): string[] {
  const step = timeline.find((row) => row.version === version);
  const right: Record<string, string | undefined> = {
    number: groupLetterNumber(letterNumber(receiptNumber ?? '', index + 1)),
    item: itemName,
    to: person.nameMasked,
    receiptNumber: groupReceiptNumber(receiptNumber ?? ''),
    issuedOn: step && dayOnPaper(dayOf(step.at.toISOString())),
    sum: amountFen === null ? undefined : yuan(amountFen),
  };
  return Object.entries(right)
    .filter(([word, text]) => words[word] !== text)
    .map(([word, text]) => `says of ${word} “${words[word]}”, not “${text}”`);
}

const decisions: readonly string[] = ['approval', 'refusal', 'recheck-result'];

/** The newest letter of a decision has its sum; and its rule and facts, where it is the decision's own. */
export function decisionsAreTold({ cases }: Evidence): string[] {
  return cases.flatMap(({ _id, letters = [], decision }) => {
    const last = letters.findLast(({ name }) => decisions.includes(name));
    if (last === undefined || decision === null) return [];
    const { rule, facts } = decision;
    const result = last.name === 'recheck-result' ? last : null;
    const grounds = result === null ? { rule, facts } : {};
    const others = Object.entries(grounds).filter(
      ([word, text]) => text !== null && last.words[word] !== text,
    );
    // Where a revocation falls and nothing is to be paid, no sum is told.
    const isTold = last.amountFen === decision.amountFen || (last === result && last.amountFen === null);
    return [
      ...(isTold ? [] : [`${_id}: its ${last.name} has another sum`]),
      ...others.map(([word]) => `${_id}: its ${last.name} has another ${word}`),
    ];
  });
}
