import { AppError } from '../../../platform/errors';
import { mayAnswer } from '../domain/answering';
import type { QuestionRecord } from '../question-model';
import { catalogueOf, type Officer, type QuestionParts } from '../question-parts';
import { assertImpersonal } from './ask-question';

/** Once: of two who answer at the same moment the second is told who was first. */
export async function answerQuestion(
  parts: QuestionParts,
  officer: Officer,
  questionId: string,
  text: string,
): Promise<QuestionRecord> {
  const { questions, clock } = parts;
  const { centre, windowContact } = catalogueOf(parts, officer);
  const record = await questions.find(questionId);
  if (record?.centreCode !== centre.code) throw new AppError('question.not-found');
  if (record.answer !== null) throw answeredAlready(record);
  if (!mayAnswer(record, officer, windowContact)) throw new AppError('question.not-yours');
  assertImpersonal(text);
  const by = { staffId: officer.staffId, name: officer.name };
  const answered = await questions.answer(questionId, { text, by, at: clock.now() });
  if (answered !== null) return answered;
  throw answeredAlready((await questions.find(questionId)) ?? record);
}

function answeredAlready({ answer }: QuestionRecord): AppError {
  return new AppError('question.answered-already', { extra: { by: answer?.by.name ?? '' } });
}
