import type { ClaimList } from '@gjj/shared-types';
import { presentClaim, type CaseRecord, type StaffActor } from '../../applications';
import type { CaseworkParts } from '../officer';
import { QueueRepository } from '../queue-repository';
import { scopeOf } from './list-queue';

/** 追回: what is still to be paid back at this centre, the most overdue first. */
export async function listClaims(parts: CaseworkParts, actor: StaffActor): Promise<ClaimList> {
  const records = await new QueueRepository(parts.desk.cases).listClaims(scopeOf(parts, actor));
  const rows = records.flatMap((record) => rowOf(parts, record) ?? []);
  return {
    rows,
    asOf: parts.desk.now.toISOString(),
    leftFen: rows.reduce((sum, { leftFen }) => sum + leftFen, 0),
  };
}

function rowOf({ desk, centres }: CaseworkParts, record: CaseRecord): ClaimList['rows'][number] | null {
  const claim = presentClaim(record, desk.catalogueOf(record), desk.now);
  if (claim === null) return null;
  const { amountFen, paidBackFen, leftFen, surplusFen, dueOn, overdue, resting } = claim;
  return {
    ...{ amountFen, paidBackFen, leftFen, surplusFen, dueOn, overdue, resting },
    caseId: record._id as ClaimList['rows'][number]['caseId'],
    receiptNumber: record.receiptNumber,
    itemName: record.itemName,
    memberNameMasked: record.person.nameMasked,
    districtName: centres.districtName(record.districtCode),
  };
}
