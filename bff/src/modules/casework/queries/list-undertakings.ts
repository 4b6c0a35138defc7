import { isOwed, isToBeLookedAt, type UndertakingRow, type undertakingsPage } from '@gjj/shared-types';
import type { z } from 'zod';
import {
  allowedActions,
  isToBeSettled,
  mayOpen,
  presentForStaff,
  type CaseRecord,
  type StaffActor,
} from '../../applications';
import type { CaseworkParts } from '../officer';
import { casesWithOpenUndertakings } from '../undertakings-repository';

/** Overdue first, then what a supervisor or an officer has to do something about, then by day. */
function urgency({ status }: UndertakingRow): number {
  if (status === 'overdue') return 0;
  if (status === 'not-kept') return 1;
  return isToBeLookedAt(status) ? 2 : 3;
}

const byUrgency = (one: UndertakingRow, other: UndertakingRow) =>
  urgency(one) - urgency(other) || (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999');

function rowsOf({ desk, centres }: CaseworkParts, record: CaseRecord, actor: StaffActor): UndertakingRow[] {
  const { receiptNumber, itemName, state, person, districtCode } = record;
  const actions = allowedActions(desk.standingOf(record), actor);
  return presentForStaff(record)
    .filter((one) => isOwed(one.status) || isToBeLookedAt(one.status) || isToBeSettled(one))
    .map(({ history: _history, outcome: _outcome, revocationDraft: _draft, ...told }) => ({
      ...told,
      caseId: record._id as UndertakingRow['caseId'],
      ...{ receiptNumber, itemName, state },
      memberNameMasked: person.nameMasked,
      districtName: centres.districtName(districtCode),
      allowedActions: actions,
    }));
}

/** 容缺承诺: what is not settled yet, of the cases that this officer may open. */
export async function listUndertakings(
  parts: CaseworkParts,
  actor: StaffActor,
): Promise<z.output<typeof undertakingsPage>> {
  const { desk } = parts;
  const found = await casesWithOpenUndertakings(desk.cases, actor.centreCode ?? '');
  const rows = found
    .filter((record) => mayOpen(desk.standingOf(record), actor))
    .flatMap((record) => rowsOf(parts, record, actor))
    .toSorted(byUrgency);
  return { rows, overdue: rows.filter(({ status }) => status === 'overdue').length, total: rows.length };
}
