import type { Eligibility, FactAsked, FamilyRelation } from '@gjj/shared-types';
import type { Sealer } from '../../platform/sealing';
import {
  factDefinition,
  isOfSpouse,
  type Catalogue,
  type FactBook,
  type FactKey,
  type OfFamily,
} from '../catalogue';
import type { AgreedRelative, FactsOfFamily } from '../checks';
import type { FamilyConsent } from './domain/case-family';
import type { CaseRecord } from './domain/case-record';
import { consentOf } from './domain/family-consent';

/** Who of the family agreed to what, for the departments that are asked under it. */
export function agreedRelatives(
  consents: readonly FamilyConsent[],
  sealer: Pick<Sealer, 'open'>,
  purpose: string,
): AgreedRelative[] {
  return consents.flatMap(({ status, reference, relation, factKeys, asked }) => {
    if (status !== 'agreed' || reference === null) return [];
    const document = { kind: asked.documentKind ?? 'resident-id', number: sealer.open(asked.idNumber) };
    const name = sealer.open(asked.name);
    return [
      { relation, name, document, factKeys, consent: { purpose: `${purpose}（家人本人同意）`, reference } },
    ];
  });
}

/** What the form says is somebody else's of the family, with the consent under which it may be read. */
export function factsOfFamily(
  of: OfFamily | null,
  agreed: readonly AgreedRelative[],
): FactsOfFamily | undefined {
  if (of === null) return undefined;
  const { relation, factKeys } = of;
  const theirs = agreed.find((one) => one.relation === relation && covers(one, factKeys));
  return { factKeys, of: theirs ?? null };
}

const covers = (consent: { factKeys: readonly string[] }, keys: readonly FactKey[]) =>
  keys.every((key) => consent.factKeys.includes(key));

/** Whose consent is wanting, and to what. */
export interface WantedOfFamily {
  relation: FamilyRelation;
  factKeys: FactKey[];
}

/** What was left unread of the spouse, and what the form says is somebody's of the family. */
export function wantedOfFamily(
  record: Pick<CaseRecord, 'itemCode' | 'answers' | 'familyFacts' | 'familyConsents' | 'sideClocks'>,
  rules: Pick<Catalogue, 'ofFamily'>,
): WantedOfFamily[] {
  const ofSpouse = (record.familyFacts ?? []) as FactKey[];
  const named = rules.ofFamily(record.itemCode, record.answers);
  const consent = named === null ? undefined : consentOf(record, named.relation);
  const isAgreed = named !== null && consent?.status === 'agreed' && covers(consent, named.factKeys);
  const theirs = named === null || isAgreed ? [] : named.factKeys;
  const spouse = [...ofSpouse, ...(named?.relation === 'spouse' ? theirs : [])];
  return [
    { relation: 'spouse' as const, factKeys: spouse },
    ...(named === null || named.relation === 'spouse'
      ? []
      : [{ relation: named.relation, factKeys: theirs }]),
  ].filter(({ factKeys }) => factKeys.length > 0);
}

/** What was not read for want of somebody's consent. */
export function unreadOfFamily(facts: FactBook): FactKey[] {
  const keys = Object.keys(facts) as FactKey[];
  return keys.filter((key) => {
    const fact = facts[key];
    return isOfSpouse(key) && fact?.known === false && fact.why === 'not-asked';
  });
}

export function presentAsked(factKeys: readonly FactKey[]): FactAsked[] {
  return factKeys.map(factDefinition).map(({ label, department }) => ({ label, department }));
}

/** The same, to the spouse whose facts they are: to them it is no spouse's. */
export function presentAskedOfSelf(factKeys: readonly FactKey[]): FactAsked[] {
  return presentAsked(factKeys).map((one) => ({ ...one, label: one.label.replace(/^配偶/, '') }));
}

/** An answer that hangs on facts of the family says whose consent could settle it. */
export function withFamilyOffer(eligibility: Eligibility, unread: readonly FactKey[]): Eligibility {
  if (eligibility.verdict !== 'unknown' || unread.length === 0) return eligibility;
  return { ...eligibility, familyCouldSettle: presentAsked(unread) };
}
