import type { CaseDesk, CaseRecord, StaffActor } from '../../applications';

/** A note among staff; the member never sees it. A change by somebody else meanwhile is no reason to lose it. */
export async function addNote(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  text: string,
): Promise<CaseRecord> {
  const note = { at: desk.context().now, staffId: actor.staffId, by: actor.name, text };
  for (;;) {
    const record = await desk.get(caseId);
    const noted = await desk.commit(record, {
      set: { notes: [...record.notes, note] },
      timeline: [],
      outbox: [],
    });
    if (noted !== null) return noted;
  }
}
