import type { endorseBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { levelAndNext, refOf, type CaseDesk, type CaseRecord, type StaffActor } from '../../applications';

/**
 * 同意上报: agreement at a level that is not the last. The case stays in review and is free for an officer of the next
 * level; the member is told of the decision, not of this. Throws `case.same-officer`, `case.same-level-officer`.
 */
export async function endorseCase(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, opinion }: z.output<typeof endorseBody>,
): Promise<CaseRecord> {
  const at = desk.now;
  const officer = refOf(actor);
  return desk.act(caseId, {
    action: 'endorse',
    actor,
    version,
    set: (record) => ({
      endorsements: [
        ...(record.endorsements ?? []),
        { ...levelAndNext(record), officer, at, opinion, version: record.version + 1 },
      ],
      owner: null,
    }),
  });
}
