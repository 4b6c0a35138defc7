import type { recordFamilyAnswerBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import {
  answerForFamily,
  begunFor,
  consentOf,
  refOf,
  type AnswerFamilyParts,
  type AskFamilyParts,
  type CaseRecord,
  type StaffActor,
} from '../../applications';

/**
 * 家人同意 without an app: the person stands at the window with their document, or a paper with their signature came. The
 * register still says who they are; whoever was not asked yet is asked and answers in one step.
 */
export async function recordFamilyAnswer(
  parts: AskFamilyParts & AnswerFamilyParts,
  actor: StaffActor,
  caseId: string,
  { version, whose, name, answer, by }: z.output<typeof recordFamilyAnswerBody>,
): Promise<CaseRecord> {
  const { desk } = parts;
  const record = await desk.getFor(caseId, actor, 'record-family-answer', version);
  const { asking, consent } = await asked(parts, record, { whose, name, answer });
  if (actor.idNumberIndexes.includes(consent.asked.idNumberIndex)) throw new AppError('access.forbidden');
  const answered = { answer, by, officer: refOf(actor) };
  const committed = await answerForFamily(parts, asking, consent, answered, consent.asked.userId);
  if (committed === null) throw new AppError('case.version-conflict');
  return committed;
}

type Body = z.output<typeof recordFamilyAnswerBody>;

async function asked(
  parts: AskFamilyParts,
  record: CaseRecord,
  { whose, name, answer }: Pick<Body, 'whose' | 'name' | 'answer'>,
) {
  const before = consentOf(record, whose);
  if (before?.status === 'asked' || (answer === 'take-back' && before !== undefined))
    return { asking: record, consent: before };
  const { set } = await begunFor(parts, record, { whose, name });
  const asking = { ...record, ...set };
  return { asking, consent: consentOf(asking, whose)! };
}
