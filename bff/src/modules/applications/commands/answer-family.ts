import { compareNames, documentKey, type FamilyAnswerWay } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import type { Assessment } from '../assessment';
import type { CaseJudge } from '../case-judge';
import type { CaseDesk } from '../case-desk';
import type { StaffRef } from '../domain/actors';
import type { FamilyConsent } from '../domain/case-family';
import type { CaseRecord, OutboxEntry } from '../domain/case-record';
import {
  answeredWith,
  consentOf,
  consentsOf,
  mayAnswerWith,
  withAccount,
  withFamilyStep,
  type FamilyAnswer,
} from '../domain/family-consent';
import { noticesTo } from '../domain/notices';
import { outboxEntry } from '../domain/outbox-entry';
import { factsForFamily, factsOfAnswer } from '../family-notices';
import type { FamilyDirectory, Members, OwnLocks } from '../ports';

export interface AnswerFamilyParts {
  desk: CaseDesk;
  judge: CaseJudge;
  members: Pick<Members, 'getPerson'>;
  family: FamilyDirectory;
  ownLocks: Pick<OwnLocks, 'isLocked'>;
  sealer: Sealer;
}

/** An answer, how it came, and who wrote it down where it came on paper or at a window. */
export interface Answered {
  answer: FamilyAnswer;
  by: FamilyAnswerWay;
  officer?: StaffRef;
}

const mostTries = 5;

/**
 * The person who was asked agrees, declines or takes back, in their own app. Nobody else's request is there for them.
 * @throws `family.not-found`, `family.over`, `family.signature-differs`, `family.account-locked`
 */
export async function answerFamilyRequest(
  parts: AnswerFamilyParts,
  {
    userId,
    consentId,
    ...body
  }: { userId: string; consentId: string } & (
    { answer: 'agree'; signedName: string } | { answer: 'decline' | 'take-back' }
  ),
): Promise<{ record: CaseRecord; consent: FamilyConsent }> {
  const person = await parts.members.getPerson(userId);
  const mine = parts.sealer.indexesOf('id-number', documentKey(person.document));
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { record, consent } = await requestOf(parts.desk, consentId, mine);
    const answered: Answered = { answer: body.answer, by: 'app' };
    if (consent.status === answeredWith[body.answer]) return { record, consent };
    if (consentOf(record, consent.relation) !== consent) throw new AppError('family.over');
    if (body.answer === 'agree') await assertMayAgree(parts, userId, person.name, body.signedName);
    const committed = await answer(parts, record, consent, answered, userId);
    if (committed !== null) return requestOf(parts.desk, consentId, mine);
  }
  throw new AppError('service.busy');
}

/** Somebody's own request. @throws `family.not-found` for anybody else's */
export async function requestOf(desk: CaseDesk, consentId: string, indexes: readonly string[]) {
  const record = await desk.cases.findByFamilyConsent(consentId);
  const consent = record === null ? undefined : consentsOf(record).find((one) => one.consentId === consentId);
  if (record === null || consent === undefined || !indexes.includes(consent.asked.idNumberIndex))
    throw new AppError('family.not-found');
  return { record, consent };
}

/** A phone that somebody else holds agrees to nothing once its owner has locked the account. */
async function assertMayAgree(
  { ownLocks }: AnswerFamilyParts,
  userId: string,
  name: string,
  signedName: string,
): Promise<void> {
  if (await ownLocks.isLocked(userId)) throw new AppError('family.account-locked');
  if (compareNames(signedName, name) === 'different')
    throw new AppError('family.signature-differs', { fields: { signedName: '签名要和证件上的姓名一致' } });
}

/**
 * Writes an answer into the case, with what the departments then say: null where somebody changed the case first. The
 * proof is kept before anybody is asked (个人信息保护法 art. 14); what is taken back is read no more (art. 15).
 */
export async function answer(
  parts: AnswerFamilyParts,
  record: CaseRecord,
  consent: FamilyConsent,
  { answer: said, by, officer }: Answered,
  userId: string | null,
): Promise<CaseRecord | null> {
  const { desk } = parts;
  if (!mayAnswerWith(record, consent, said)) throw new AppError('family.over');
  // The ledger is being asked for this very case: what it sets aside is not known yet.
  if (record.submission?.status === 'requested') throw new AppError('service.busy');
  const { consentId } = consent;
  const reference = said === 'agree' ? await keepProof(parts, record, consent, userId) : undefined;
  const step = { at: desk.now, did: answeredWith[said], by, ...(officer && { officer }) };
  const known = userId === null ? record : { ...record, ...withAccount(record, consentId, userId) };
  const set = withFamilyStep(known, consentId, step, reference);
  const after = { ...record, ...set };
  const judged = said === 'decline' ? {} : await judgedAnew(parts, after);
  return desk.commit(record, {
    set: { ...set, ...judged },
    timeline: [],
    outbox: [...tellBoth(desk, after, consentId), ...assessAgain(desk, after)],
  });
}

const keepProof = (
  { family }: AnswerFamilyParts,
  { _id: caseId }: CaseRecord,
  { factKeys, asked }: FamilyConsent,
  userId: string | null,
) => family.keepConsent(userId, { caseId, factKeys, idNumberIndex: asked.idNumberIndex });

/** By the facts of now. Once it is handed in, the form stays as it was seen (docs/decisions/0010). */
async function judgedAnew({ judge }: AnswerFamilyParts, record: CaseRecord): Promise<Partial<CaseRecord>> {
  const fresh = await judge.judge(record, record.answers, record.reservation?.amountFen ?? 0);
  return record.state === 'draft' ? asDraft(record, fresh) : asHandedIn(record, fresh);
}

/** A sum that was the cap goes with the cap. */
function asDraft(record: CaseRecord, fresh: Assessment): Partial<CaseRecord> {
  const wasCap = record.amountFen !== null && record.amountFen === record.eligibility?.capFen;
  return { ...fresh, ...(wasCap && { amountFen: fresh.eligibility.capFen }) };
}

function asHandedIn({ questionKeys, eligibility }: CaseRecord, fresh: Assessment): Partial<CaseRecord> {
  const waivedMaterials = { ...eligibility?.waivedMaterials, ...fresh.eligibility.waivedMaterials };
  return { ...fresh, questionKeys, eligibility: { ...fresh.eligibility, waivedMaterials } };
}

/** The one who applies hears of the answer; the one who gave it reads what they agreed to, by every way. */
function tellBoth(desk: CaseDesk, record: CaseRecord, consentId: string): OutboxEntry[] {
  const consent = consentsOf(record).find((one) => one.consentId === consentId)!;
  const context = desk.context(record);
  const own = { agreed: 'family-agreed', 'taken-back': 'family-taken-back' } as const;
  const name = own[consent.status as keyof typeof own];
  const toThem =
    name === undefined || consent.asked.userId === null
      ? []
      : [outboxEntry('notice', name, context, factsForFamily(record, consent))];
  return [...noticesTo(record, 'family-answered', context, factsOfAnswer(record, consent)), ...toThem];
}

/** What is handed in and not in an officer's hands yet, the machine may settle now. */
function assessAgain(desk: CaseDesk, record: CaseRecord): OutboxEntry[] {
  return record.state === 'received' ? [outboxEntry('task', 'assess', desk.context(record))] : [];
}
