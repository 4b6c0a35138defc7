import {
  staffNotice,
  type CaseDesk,
  type CaseRecord,
  type OutboxEntry,
  type StaffRef,
} from '../applications';

interface Moved {
  from: StaffRef | null;
  /** null: back to the queue. */
  to: StaffRef | null;
  /** null: the system. */
  by: StaffRef | null;
  reason: string;
}

/** A case changes hands: who has it now and who had it are told, unless they did it themselves. */
export function handsChanged(
  desk: CaseDesk,
  record: CaseRecord,
  { from, to, by, reason }: Moved,
): OutboxEntry[] {
  const context = desk.context(record);
  const facts = {
    reason,
    ...(from !== null && { fromName: from.name }),
    ...(to !== null && { toName: to.name }),
    ...(by !== null && { byName: by.name }),
  };
  const tell = (name: 'case-given' | 'case-taken', officer: StaffRef | null) =>
    officer === null || officer.staffId === by?.staffId
      ? []
      : [staffNotice(name, record, officer, context, facts)];
  return [...tell('case-given', to), ...tell('case-taken', from)];
}
