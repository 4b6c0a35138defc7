import type {
  CaseSummary,
  FamilyConsentView,
  FamilyNeed,
  FamilyRequest,
  ShareOfSpouse,
} from '@gjj/shared-types';
import type { Catalogue, FactKey } from '../catalogue';
import type { FamilyConsent } from './domain/case-family';
import type { CaseRecord } from './domain/case-record';
import {
  answerOf,
  consentOf,
  consentsOf,
  isOpenToFamily,
  isWaiting,
  mayAnswerWith,
  mayAskAgain,
} from './domain/family-consent';
import { presentAsked, presentAskedOfSelf, wantedOfFamily } from './family-facts';

function presentOne(consent: FamilyConsent) {
  const { consentId, relation, factKeys, status, dueOn, dueBetween, history } = consent;
  const answer = answerOf(consent);
  return {
    consentId: consentId as FamilyConsentView['consentId'],
    relation,
    reads: presentAsked(factKeys as FactKey[]),
    status,
    askedAt: history[0]!.at.toISOString(),
    dueOn,
    dueBetween,
    answeredAt: answer && answer.at.toISOString(),
    answeredBy: answer?.by ?? null,
  };
}

/** As the one who applies and officers see them. */
export function presentFamilyConsents(record: CaseRecord): FamilyConsentView[] {
  return consentsOf(record).map((one) => ({
    ...presentOne(one),
    nameMasked: one.asked.nameMasked,
    hasApp: one.asked.userId !== null,
  }));
}

/** Whose answer is waited for. */
export function presentWaiting(record: CaseRecord): Pick<CaseSummary, 'waitsForFamily'> {
  const waiting = isOpenToFamily(record) ? consentsOf(record).filter(isWaiting) : [];
  return waiting.length === 0 ? {} : { waitsForFamily: waiting.map(({ relation }) => relation) };
}

/** What was left unread and could still be asked for. */
export function familyNeedsOf(
  record: CaseRecord,
  rules: Pick<Catalogue, 'ofFamily' | 'sharingOf'>,
): FamilyNeed[] {
  if (!isOpenToFamily(record)) return [];
  return wantedOfFamily(record, rules)
    .filter(({ relation }) => mayAskAgain(record, relation))
    .map(({ relation, factKeys }) => ({
      relation,
      reads: presentAsked(factKeys),
      together: relation === 'spouse' && mayShare(record, rules),
    }));
}

/** 夫妻一起提: for what a couple repays, or for a home that the form says the spouse has bought. */
export function mayShare(record: CaseRecord, rules: Pick<Catalogue, 'ofFamily' | 'sharingOf'>): boolean {
  if (record.shareOf !== undefined) return false;
  const sharing = rules.sharingOf(record.itemCode);
  if (sharing === null || sharing === 'couple') return sharing !== null;
  return rules.ofFamily(record.itemCode, record.answers)?.relation === 'spouse';
}

/** As the person who is asked sees it: nothing of sums, balances or cards. */
export function presentFamilyRequest(record: CaseRecord, consent: FamilyConsent): FamilyRequest {
  const isNewest = consentOf(record, consent.relation) === consent;
  return {
    ...presentOne(consent),
    reads: presentAskedOfSelf(consent.factKeys as FactKey[]),
    askedByMasked: record.person.nameMasked,
    itemName: record.itemName,
    receiptNumber: record.receiptNumber,
    share: presentShare(record, consent),
    mayAnswer: isNewest && mayAnswerWith(record, consent, 'agree'),
    mayTakeBack: isNewest && mayAnswerWith(record, consent, 'take-back'),
  };
}

function presentShare({ shareOf }: CaseRecord, { together, status }: FamilyConsent): FamilyRequest['share'] {
  if (together !== true || status === 'declined' || status === 'lapsed') return null;
  return { caseId: (shareOf ?? null) as NonNullable<FamilyRequest['share']>['caseId'] };
}

/** How the other share of the application stands. */
export function presentOtherShare(other: CaseRecord | null): ShareOfSpouse | null {
  return other && { state: other.state, receiptNumber: other.receiptNumber };
}
