import {
  dayOf,
  maskDocument,
  maskPhone,
  type RightSpan,
  type StaffApplication,
  type StaffRights,
  type StaffRow,
  type TrainingNote,
} from '@gjj/shared-types';
import type { Rights, StaffAccount } from '../identity';
import { whyNotDecide } from './domain/duties';
import { spansOf, type Span } from './domain/right-spans';
import type { ApplicationRecord, TrainingRecord } from './staffing-models';
import type { Officer, StaffingParts } from './staffing-parts';

type StaffId = StaffRow['staffId'];

function presentRights({ centres }: StaffingParts, of: Rights): StaffRights {
  const { role, districtCode, itemCodes, offices = [] } = of;
  const districtName = centres.districtName(districtCode);
  return { role, districtCode, districtName, itemCodes: itemCodes && [...itemCodes], offices: [...offices] };
}

export function presentRow(
  parts: StaffingParts,
  account: StaffAccount,
  known: { training: readonly TrainingRecord[]; due: number; applicationWaits: boolean },
): StaffRow {
  const { staffId, username, name, disabled, passwordWaits } = account;
  const { training, due: trainingDue, applicationWaits } = known;
  const lastTrainedOn =
    training
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? null;
  return {
    staffId: staffId as StaffId,
    username,
    name,
    ...presentRights(parts, account),
    open: !disabled,
    passwordWaits,
    lastTrainedOn,
    trainingDue,
    applicationWaits,
  };
}

export function presentSpans(parts: StaffingParts, account: StaffAccount): RightSpan[] {
  const { staffId, username, name } = account;
  const person = { staffId: staffId as StaffId, username, name };
  return spansOf(account.changes)
    .map((span) => ({ ...person, ...presentSpan(parts, span) }))
    .toReversed();
}

function presentSpan(parts: StaffingParts, span: Span) {
  const { at, until, appliedBy, decidedBy, reason, endReason } = span;
  return {
    ...presentRights(parts, span),
    from: at.toISOString(),
    to: until?.toISOString() ?? null,
    appliedBy: appliedBy?.name ?? null,
    openedBy: decidedBy?.name ?? null,
    reason,
    endReason,
  };
}

export function presentTraining({ on, topic, itemCodes, by }: TrainingRecord): TrainingNote {
  return { on, topic, itemCodes, by: by.name };
}

/** @param account as it is now, null where it is still to be opened */
export function presentApplication(
  parts: StaffingParts,
  record: ApplicationRecord,
  officer: Officer,
  account: StaffAccount | null,
): StaffApplication {
  const { sealer } = parts;
  const idNumber = record.idNumberSealed && sealer.open(record.idNumberSealed);
  const phone = record.phoneSealed && sealer.open(record.phoneSealed);
  const idNumberIndexes = idNumber === null ? [] : sealer.indexesOf('id-number', idNumber);
  const subject = account ?? { staffId: record.staffId, idNumberIndexes };
  const { handOverTo } = record;
  return {
    applicationId: record._id as StaffApplication['applicationId'],
    kind: record.kind,
    status: record.status,
    staffId: record.staffId as StaffId,
    username: record.username,
    name: record.name,
    idNumberMasked: idNumber && maskDocument({ number: idNumber }),
    phoneMasked: phone && maskPhone(phone),
    ...presentRights(parts, record),
    before: record.before && presentRights(parts, record.before),
    reason: record.reason,
    ...(handOverTo !== undefined && {
      handOverTo: handOverTo && { staffId: handOverTo.staffId as StaffId, name: handOverTo.name },
    }),
    appliedBy: record.appliedBy.name,
    appliedAt: record.appliedAt.toISOString(),
    decidedBy: record.decidedBy?.name ?? null,
    decidedAt: record.decidedAt?.toISOString() ?? null,
    declineWords: record.declineWords,
    mayDecide: whyNotDecide(record, subject, officer) === null,
  };
}

export function presentColleague({ centres }: StaffingParts, { staffId, name, districtCode }: StaffAccount) {
  return { staffId: staffId as StaffId, name, districtName: centres.districtName(districtCode) };
}

/** Today at the centre. */
export function todayOf({ clock }: StaffingParts): string {
  return dayOf(clock.now().toISOString());
}
