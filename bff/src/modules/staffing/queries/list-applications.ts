import type { StaffApplication } from '@gjj/shared-types';
import { presentApplication } from '../present-staffing';
import type { Officer, StaffingParts } from '../staffing-parts';

/** Those that wait, oldest first, then the decided ones, newest first. */
export async function listApplications(parts: StaffingParts, officer: Officer): Promise<StaffApplication[]> {
  const [records, accounts] = await Promise.all([
    parts.applications.list(officer.catalogue.centre.code),
    parts.accounts.list(),
  ]);
  const byId = new Map(accounts.map((account) => [account.staffId, account]));
  return records.map((record) =>
    presentApplication(parts, record, officer, byId.get(record.staffId) ?? null),
  );
}
