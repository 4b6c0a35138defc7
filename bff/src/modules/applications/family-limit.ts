import { yuan, type Sharing } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import type { Sealer } from '../../platform/sealing';
import type { CoreLedger } from '../accounts';
import type { Assessment } from './assessment';
import type { CaseDesk } from './case-desk';
import type { CaseRecord } from './domain/case-record';
import { consentOf } from './domain/family-consent';
import type { FamilyShare, ShareStanding } from './domain/family-sum';
import type { FamilySumsRepository } from './family-sums-repository';

export interface FamilyLimitParts {
  desk: CaseDesk;
  ledger: Pick<CoreLedger, 'findMember'>;
  sealer: Pick<Sealer, 'open'>;
  familySums: FamilySumsRepository;
}

/** The row of a limit that the family shares, and how its applications stood before the facts were asked for. */
export interface FamilyLook {
  sharedBy: Sharing;
  key: string;
  standing: ReadonlyMap<string, ShareStanding>;
}

/**
 * To be called before the facts of a hand-in are asked for. Null: the draft shares no limit with anybody who is known. A
 * spouse is known once asked (家人同意); without that the facts stay unknown, and a person decides.
 */
export async function lookAtFamily(parts: FamilyLimitParts, record: CaseRecord): Promise<FamilyLook | null> {
  const sharedBy = parts.desk.catalogueOf(record).sharingOf(record.itemCode);
  const key = sharedBy === null ? null : await keyOf(parts, record, sharedBy);
  if (sharedBy === null || key === null) return null;
  const shares = await parts.familySums.read(key);
  const standing = await parts.desk.cases.standingOfShares(shares.map(({ caseId }) => caseId));
  return { sharedBy, key, standing };
}

async function keyOf(
  { ledger, sealer }: FamilyLimitParts,
  record: CaseRecord,
  sharedBy: Sharing,
): Promise<string | null> {
  if (sharedBy === 'home') return record.homeKey === null ? null : `home:${record.homeKey}`;
  const consent = consentOf(record, 'spouse');
  if (consent === undefined) return null;
  const { documentKind: kind = 'resident-id', idNumber } = consent.asked;
  const spouse = await ledger.findMember({ kind, number: sealer.open(idNumber) }).catch(() => {
    // Without knowing who shares the limit nothing is let through.
    throw new AppError('accounts.unavailable');
  });
  return spouse === null ? null : `couple:${[record.memberNo, spouse.memberNo].toSorted().join(':')}`;
}

/**
 * Counts a hand-in towards what the family shares, before anything of it is written: of many at once no more pass than may.
 * @throws `case.amount-above-cap` with what is left
 */
export async function countTowardsFamily(
  { familySums }: Pick<FamilyLimitParts, 'familySums'>,
  look: FamilyLook | null,
  { _id: caseId, memberNo }: CaseRecord,
  amountFen: number | null,
  { eligibility }: Assessment,
): Promise<void> {
  if (look === null || amountFen === null) return;
  const step = eligibility.working.find(({ sharedBy }) => sharedBy === look.sharedBy);
  const own: FamilyShare = { caseId, memberNo, amountFen };
  const taken = await familySums.take(look.key, own, look.standing, {
    capFen: step?.amountFen ?? null,
    // For a home the facts count the member's own withdrawals alone.
    inFacts: (whose) => look.sharedBy === 'couple' || whose === memberNo,
  });
  if (taken.ok) return;
  throw new AppError('case.amount-above-cap', {
    fields: { amountFen: `家里别人也在办，合计还可以提 ${yuan(taken.leftFen)}` },
    extra: { capFen: taken.leftFen },
  });
}
