import { unsaidIn, type LetterName } from '@gjj/shared-types';
import type { Container } from '../container';
import type { CaseLetter } from '../modules/applications';

/** The letters of a case as its steps froze them, oldest first. */
export async function frozenLetters({ connection }: Container, caseId: string): Promise<CaseLetter[]> {
  const found = await connection
    .collection<{ _id: string; letters?: CaseLetter[] }>('cases')
    .findOne({ _id: caseId }, { projection: { letters: 1 } });
  return found?.letters ?? [];
}

/** The newest of a kind. Fails where it does not say all that the law wants said. */
export async function frozenLetter(container: Container, caseId: string, name: LetterName) {
  const letter = (await frozenLetters(container, caseId)).findLast((one) => one.name === name);
  if (letter === undefined) throw new Error(`${caseId} has no letter ${name}`);
  const { words, tables, amountFen } = letter;
  return { words, tables, amountFen, unsaid: unsaidIn(letter) };
}
