import type { MemberCase } from '@gjj/shared-types';
import type { HeldCase } from '../case-hands';
import type { CaseDocuments } from '../ports';
import { presentForAgent } from '../present-for-agent';
import { showOwnCase, type OwnCaseParts } from './show-own-case';

export type HeldCaseParts = OwnCaseParts & { documents: Pick<CaseDocuments, 'listSentBy'> };

/** A case for its member, or as much of it as whoever acts for them needs. */
export async function showHeldCase(parts: HeldCaseParts, held: HeldCase): Promise<MemberCase> {
  const { record, actor, mandate } = held;
  const own = await showOwnCase(parts, record);
  if (mandate === null) return own;
  return presentForAgent(own, {
    ...{ record, actor, mandate },
    standing: await parts.desk.standingNow(record),
    documents: await parts.documents.listSentBy(record._id, actor.userId),
  });
}
