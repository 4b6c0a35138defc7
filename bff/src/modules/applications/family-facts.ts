import type { Eligibility, FactAsked } from '@gjj/shared-types';
import type { Sealer } from '../../platform/sealing';
import { factDefinition, isOfSpouse, type FactBook, type FactKey } from '../catalogue';
import type { FamilyAccess } from '../checks';
import type { FamilyConsent } from './domain/case-family';

/** Who of the family agreed to what, for the departments that are asked under it. */
export function agreedRelatives(
  consents: readonly FamilyConsent[],
  sealer: Pick<Sealer, 'open'>,
  purpose: string,
): FamilyAccess {
  return consents.flatMap(({ status, reference, factKeys, asked }) => {
    if (status !== 'agreed' || reference === null) return [];
    const document = { kind: asked.documentKind ?? 'resident-id', number: sealer.open(asked.idNumber) };
    return [{ document, factKeys, consent: { purpose: `${purpose}（家人本人同意）`, reference } }];
  });
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
