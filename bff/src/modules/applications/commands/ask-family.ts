import { documentKey, maskName, type FamilyRelation } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import type { Sealer } from '../../../platform/sealing';
import type { CaseDesk } from '../case-desk';
import type { AskedPerson } from '../domain/case-family';
import type { CaseRecord, OutboxEntry } from '../domain/case-record';
import { consentOf, isOpenToFamily, mayAskAgain, withAsked } from '../domain/family-consent';
import { outboxEntry } from '../domain/outbox-entry';
import { wantedOfFamily } from '../family-facts';
import { factsForFamily } from '../family-notices';
import type { FamilyDirectory, Kin, Members } from '../ports';
import { mayShare } from '../present-family';

interface AskFamily {
  userId: string;
  caseId: string;
  whose: FamilyRelation;
  /** Which of several whom the register names. */
  name?: string | undefined;
  together?: boolean | undefined;
}

export interface AskFamilyParts {
  desk: CaseDesk;
  members: Pick<Members, 'getPerson'>;
  kin: Kin;
  family: FamilyDirectory;
  sealer: Sealer;
}

/**
 * 家人同意: the one who applies wants somebody of the family to be asked. Who that is the register says, never the one who
 * asks, so that nobody learns of a stranger or writes to one. Asked is for what was left unread, and for nothing else.
 */
export async function askFamily(
  parts: AskFamilyParts,
  { userId, caseId, whose, name, together }: AskFamily,
): Promise<CaseRecord> {
  const record = await parts.desk.getOwn(caseId, userId);
  if (consentOf(record, whose)?.status === 'asked') return record;
  const { set, consentId } = await begunFor(parts, record, { whose, name, together });
  return parts.desk.commitOrConflict(record, set, told(parts, { ...record, ...set }, consentId));
}

/** The case with somebody of the family asked, not written yet. Throws why they cannot be. */
export async function begunFor(
  parts: AskFamilyParts,
  record: CaseRecord,
  { whose, name, together = false }: Pick<AskFamily, 'whose' | 'name' | 'together'>,
): Promise<{ set: Pick<CaseRecord, 'familyConsents' | 'sideClocks'>; consentId: string }> {
  const { desk } = parts;
  const rules = desk.catalogueOf(record);
  const wanted = wantedOfFamily(record, rules).find(({ relation }) => relation === whose);
  if (!isOpenToFamily(record) || wanted === undefined) throw new AppError('case.action-not-allowed');
  if (!mayAskAgain(record, whose)) throw new AppError('family.asked-too-often');
  if (together && (whose !== 'spouse' || !mayShare(record, rules)))
    throw new AppError('case.action-not-allowed');
  const asked = await whoIsAsked(parts, record, whose, name);
  const consentId = newId();
  const { now, calendar } = desk.context(record);
  const term = rules.termOf('family-consent');
  const begun = {
    consentId,
    relation: whose,
    asked,
    factKeys: wanted.factKeys,
    ...(together && { together: true as const }),
  };
  return { set: withAsked(record, begun, { now, term, calendar }), consentId };
}

async function whoIsAsked(
  { desk, kin, family, members, sealer }: AskFamilyParts,
  record: CaseRecord,
  whose: FamilyRelation,
  named: string | undefined,
): Promise<AskedPerson> {
  const { _id: caseId, userId, itemCode, itemName, centreCode } = record;
  const person = await members.getPerson(userId);
  const rules = desk.catalogueOf(record).versionOf(itemCode);
  const consent = { purpose: `办理${itemName}：确认要问的家人`, reference: person.consentReference };
  const matter = { centreCode, caseId, rules, itemCode };
  const found = await kin.find(person, whose, consent, { matter, named: named ?? null });
  if (found === 'unavailable') throw new AppError('family.unavailable');
  if (found === 'several')
    throw new AppError('family.kin-several', { fields: { name: '请写上这位家人的姓名' } });
  if (found === null) throw new AppError('family.kin-unknown');
  const { name, document } = found;
  return {
    name: sealer.seal(name),
    documentKind: document.kind,
    idNumber: sealer.seal(document.number),
    nameMasked: maskName(name),
    idNumberIndex: sealer.indexOf('id-number', documentKey(document)),
    userId: await family.findUserId(document),
  };
}

/** Nobody is told who has no app; the one who applies reads what to do instead. */
function told({ desk }: AskFamilyParts, record: CaseRecord, consentId: string): OutboxEntry[] {
  const consent = record.familyConsents!.find((one) => one.consentId === consentId)!;
  if (consent.asked.userId === null) return [];
  return [outboxEntry('notice', 'family-asked', desk.context(record), factsForFamily(record, consent))];
}
