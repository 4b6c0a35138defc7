import { documentKey, type ItemDetail } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import { isOfSpouse } from '../../catalogue';
import type { FamilyConsent } from '../domain/case-family';
import type { CaseRecord } from '../domain/case-record';
import type { FamilyDirectory } from '../ports';
import { requestOf } from './answer-family';
import { newDraft, type OpenParts } from './open-case';

export interface OpenShareParts extends OpenParts {
  family: FamilyDirectory;
}

interface Opening {
  userId: string;
  consentId: string;
  /** The item as the spouse's own centre offers it. */
  itemOf: (code: string) => ItemDetail;
}

/**
 * 夫妻一起提: whoever was asked for a share begins it, a case of their own for the same thing. What the one who asked agreed
 * to when they asked, the same being read of them, is written into it as their consent. The limit is the family's.
 * @throws `family.not-found`, `family.over`, `case.already-open`
 */
export async function openFamilyShare(
  parts: OpenShareParts,
  { userId, consentId, itemOf }: Opening,
): Promise<CaseRecord> {
  const { desk, members, sealer } = parts;
  const person = await members.getPerson(userId);
  const mine = sealer.indexesOf('id-number', documentKey(person.document));
  const { record: first, consent } = await requestOf(desk, consentId, mine);
  if (consent.together !== true || consent.status !== 'agreed') throw new AppError('family.over');
  const newest = await desk.cases.findNewest(userId, first.itemCode);
  if (newest?.shareOf === first._id) return newest;
  if (newest?.open === true) throw new AppError('case.already-open', { extra: { caseId: newest._id } });
  const _id = newId();
  const draft = await newDraft(parts, person, itemOf(first.itemCode), newest, {
    _id,
    // What the form says of the asker's spouse is the form of whoever they are no more.
    answers: isSpousesHome(desk, first) ? {} : first.answers,
    shareOf: first._id,
    familyConsents: await consentOfAsker(parts, first, consent, _id),
  });
  if (!(await desk.cases.insert(draft))) throw new AppError('case.already-open');
  await tie(parts, first._id, _id);
  return draft;
}

/** A home that the second of the couple has bought needs nothing that the first filled in. */
const isSpousesHome = (desk: OpenShareParts['desk'], { centreCode, itemCode, answers }: CaseRecord) =>
  desk.catalogueOf({ centreCode }).ofFamily(itemCode, answers) !== null;

/** As agreed to by asking for a share; it is taken back like any other, before the decision. */
async function consentOfAsker(
  { desk, family }: OpenShareParts,
  { itemCode, person, userId, centreCode }: CaseRecord,
  { relation, history, dueOn, dueBetween }: FamilyConsent,
  caseId: string,
): Promise<FamilyConsent[]> {
  const factKeys = desk.catalogueOf({ centreCode }).factsNeeded(itemCode).filter(isOfSpouse);
  if (factKeys.length === 0) return [];
  const { name, documentKind, idNumber, nameMasked, idNumberIndex } = person;
  const reference = await family.keepConsent(userId, { caseId, factKeys, idNumberIndex });
  const agreed: FamilyConsent = {
    consentId: newId(),
    relation,
    asked: { name, ...(documentKind && { documentKind }), idNumber, nameMasked, idNumberIndex, userId },
    factKeys,
    status: 'agreed',
    dueOn,
    dueBetween,
    history: [history[0]!, { at: history[0]!.at, did: 'agreed', by: 'app' }],
    reference,
  };
  return [agreed];
}

/** The first share names the second; nothing hangs on it but what is shown. */
async function tie(parts: OpenShareParts, firstId: string, secondId: string): Promise<void> {
  const first = await parts.desk.get(firstId);
  const change = { set: { shareOf: secondId }, timeline: [], outbox: [] };
  if ((await parts.desk.commit(first, change)) === null) await tie(parts, firstId, secondId);
}
