import type { WindowQuestion } from '@gjj/shared-types';
import { answersForCentre, mayAnswer } from './domain/answering';
import type { QuestionRecord } from './question-model';
import { catalogueOf, type Officer, type QuestionParts } from './question-parts';

/**
 * To its own window and to the contact's side with whoever asked and on which case; to others by item and words alone.
 * @param before questions that others go on from, by id
 */
export function presentQuestion(
  parts: QuestionParts,
  record: QuestionRecord,
  officer: Officer,
  before: ReadonlyMap<string, QuestionRecord>,
): WindowQuestion {
  const catalogue = catalogueOf(parts, officer);
  const { windowContact } = catalogue;
  const own = record.districtCode === officer.districtCode || answersForCentre(officer, windowContact);
  const { answer } = record;
  const first = record.follows === null ? undefined : before.get(record.follows);
  return {
    questionId: record._id as WindowQuestion['questionId'],
    itemCode: record.itemCode,
    itemName: catalogue.findItem(record.itemCode)?.name ?? record.itemCode,
    caseId: own ? (record.caseId as WindowQuestion['caseId']) : null,
    text: record.text,
    windowName: parts.centres.windowName(record.districtCode),
    askedBy: own ? record.askedBy.name : null,
    askedAt: record.askedAt.toISOString(),
    answer: answer && { text: answer.text, by: answer.by.name, at: answer.at.toISOString() },
    follows:
      first === undefined
        ? null
        : { questionId: first._id as WindowQuestion['questionId'], text: first.text },
    mine: record.askedBy.staffId === officer.staffId,
    mayAnswer: mayAnswer(record, officer, windowContact),
  };
}
