import { mayAtAll, type QuestionList, type WindowQuestion } from '@gjj/shared-types';
import { mayAnswer } from '../domain/answering';
import { presentQuestion } from '../present-question';
import type { QuestionRecord } from '../question-model';
import { catalogueOf, type Officer, type QuestionParts } from '../question-parts';
import type { QuestionFilter } from '../question-repository';

/** Of the officer's centre; those of one case only to whoever may open it. */
export async function listQuestions(
  parts: QuestionParts,
  officer: Officer,
  filter: QuestionFilter,
): Promise<QuestionList> {
  const { centre, windowContact } = catalogueOf(parts, officer);
  if (filter.caseId !== undefined) await parts.openCase(officer, filter.caseId);
  const [records, waiting] = await Promise.all([
    parts.questions.list(centre.code, filter),
    parts.questions.listWaiting(centre.code),
  ]);
  const answers = mayAtAll(officer.role, 'question:answer');
  return {
    questions: await presentAll(parts, records, officer),
    waiting: answers ? waiting.filter((record) => mayAnswer(record, officer, windowContact)).length : 0,
    contact: windowContact && { name: windowContact.name, phone: windowContact.phone ?? null },
    mayAsk: windowContact !== null && mayAtAll(officer.role, 'question:ask'),
  };
}

/** With the words of the questions that they go on from. */
export async function presentAll(
  parts: QuestionParts,
  records: readonly QuestionRecord[],
  officer: Officer,
): Promise<WindowQuestion[]> {
  const ids = records.flatMap(({ follows }) => (follows === null ? [] : [follows]));
  const before = ids.length === 0 ? [] : await parts.questions.findAll(ids);
  const byId = new Map(before.map((record) => [record._id, record]));
  return records.map((record) => presentQuestion(parts, record, officer, byId));
}
