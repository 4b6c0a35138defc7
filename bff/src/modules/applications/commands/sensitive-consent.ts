import { AppError } from '../../../platform/errors';
import type { Assessor } from '../assessment';
import type { CaseDesk } from '../case-desk';
import type { CaseRecord } from '../domain/case-record';
import { consentsTo } from '../domain/consents-to';
import type { Members } from '../ports';

interface ConsentParts {
  desk: CaseDesk;
  assessor: Assessor;
  members: Members;
}

interface ConsentInput {
  userId: string;
  caseId: string;
}

/**
 * The member agrees, apart from everything else, that a department is asked for facts of health for this draft
 * (个人信息保护法 art. 29). The proof is kept first, then they are asked for, and the draft is judged anew.
 */
export async function giveSensitiveConsent(parts: ConsentParts, input: ConsentInput): Promise<CaseRecord> {
  const record = await ownDraft(parts, input);
  const factKeys = parts.desk.catalogueOf(record).sensitiveFacts(record.itemCode);
  if (factKeys.length === 0) throw new AppError('case.action-not-allowed');
  if (factKeys.every((key) => consentsTo(record.sensitiveConsent, key))) return record;
  const to = { caseId: record._id, factKeys };
  const reference = await parts.members.keepSensitiveConsent(record.userId, to);
  return judgeAnew(parts, record, { reference, givenAt: parts.desk.now, factKeys });
}

/**
 * Taking back is as easy as giving (art. 15): the draft is judged anew without what was asked for, and a sum that is
 * the cap which came of it goes too.
 */
export async function takeBackSensitiveConsent(
  parts: ConsentParts,
  input: ConsentInput,
): Promise<CaseRecord> {
  const record = await ownDraft(parts, input);
  if ((record.sensitiveConsent ?? null) === null) return record;
  const isCap = record.amountFen === record.eligibility?.capFen;
  return judgeAnew(parts, record, null, isCap ? { amountFen: null } : {});
}

async function ownDraft({ desk }: ConsentParts, { caseId, userId }: ConsentInput): Promise<CaseRecord> {
  const record = await desk.getOwn(caseId, userId);
  if (record.state !== 'draft' || record.submission?.status === 'requested')
    throw new AppError('case.action-not-allowed');
  return record;
}

async function judgeAnew(
  { desk, assessor, members }: ConsentParts,
  record: CaseRecord,
  sensitiveConsent: NonNullable<CaseRecord['sensitiveConsent']> | null,
  more: Partial<CaseRecord> = {},
): Promise<CaseRecord> {
  const person = await members.getPerson(record.userId);
  const assessment = await assessor.assess(
    { ...record, caseId: record._id, sensitiveConsent },
    person,
    record.answers,
  );
  return desk.commitOrConflict(record, { sensitiveConsent, ...assessment, ...more });
}
