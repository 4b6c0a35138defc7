import type { Question } from '@gjj/shared-types';
import type { CaseRecord } from './case-record';

/** The questions that this form asked; the rest was answered by data. */
export function askedQuestions(
  questions: readonly Question[],
  { questionKeys }: Pick<CaseRecord, 'questionKeys'>,
): Question[] {
  return questions.filter(({ key }) => questionKeys.includes(key));
}
