import { familyRelationWords, type FamilyRelation } from '@gjj/shared-types';
import type { CaseRecord, OutboxEntry } from './domain/case-record';
import type { FamilyConsent } from './domain/case-family';
import { presentAskedOfSelf } from './family-facts';
import { noticeFacts, termFacts } from './notice-facts';
import type { FactKey } from '../catalogue';

/** What the one who applies is to the one who is asked. */
const seenFromThere: Record<FamilyRelation, FamilyRelation> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
};

const readsInWords = ({ factKeys }: FamilyConsent) =>
  presentAskedOfSelf(factKeys as FactKey[])
    .map(({ label, department }) => `${label}（${department}）`)
    .join('、');

/** To the person who is asked: the matter and what is read of them; no sum, no card, no balance of the other. */
export function factsForFamily(
  { itemName, receiptNumber }: Pick<CaseRecord, 'itemName' | 'receiptNumber'>,
  consent: FamilyConsent,
): OutboxEntry['facts'] {
  return {
    itemName,
    stateTerm: '家人同意',
    receiptNumber: receiptNumber ?? '',
    toFamily: consent.consentId,
    familyOf: familyRelationWords[seenFromThere[consent.relation]],
    familyReads: readsInWords(consent),
    ...termFacts('correct', consent),
  };
}

/** To the one who applies: who answered what; never what was found. */
export function factsOfAnswer(record: CaseRecord, consent: FamilyConsent): OutboxEntry['facts'] {
  return noticeFacts(record, record.state, {
    familyOf: familyRelationWords[consent.relation],
    familyAnswer: consent.status,
  });
}
