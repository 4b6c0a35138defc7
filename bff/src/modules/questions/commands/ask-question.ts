import { holdsPersonalNumber, type AskBody } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import type { QuestionRecord } from '../question-model';
import { catalogueOf, type Officer, type QuestionParts } from '../question-parts';

/** Other windows read it: what names a person stays out. Throws `question.personal-data`. */
export function assertImpersonal(text: string, memberName?: string): void {
  const named = memberName !== undefined && text.includes(memberName);
  if (named || holdsPersonalNumber(text)) throw new AppError('question.personal-data');
}

/** A window asks on an item, or on a case that it may open. */
export async function askQuestion(
  parts: QuestionParts,
  officer: Officer,
  body: AskBody,
): Promise<QuestionRecord> {
  const catalogue = catalogueOf(parts, officer);
  if (catalogue.windowContact === null) throw new AppError('question.no-contact');
  const asked = body.about === 'case' ? await parts.openCase(officer, body.caseId) : null;
  const itemCode = body.about === 'item' ? catalogue.getItem(body.itemCode).code : asked!.itemCode;
  assertImpersonal(body.question, asked?.memberName);
  const record: QuestionRecord = {
    _id: newId(),
    centreCode: catalogue.centre.code,
    itemCode,
    caseId: asked?.caseId ?? null,
    text: body.question,
    askedBy: { staffId: officer.staffId, name: officer.name },
    districtCode: officer.districtCode,
    askedAt: parts.clock.now(),
    follows: await followed(parts, catalogue.centre.code, body.follows),
    answer: null,
  };
  await parts.questions.insert(record);
  return record;
}

/** A question goes on from one of the same centre. */
async function followed({ questions }: QuestionParts, centreCode: string, questionId: string | undefined) {
  if (questionId === undefined) return null;
  const first = await questions.find(questionId);
  if (first?.centreCode !== centreCode) throw new AppError('question.not-found');
  return questionId;
}
