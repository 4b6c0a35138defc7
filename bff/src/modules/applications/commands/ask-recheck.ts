import type { askRecheckBody } from '@gjj/shared-types';
import type { z } from 'zod';
import type { CaseDesk } from '../case-desk';
import { refOf, type CaseActor } from '../domain/actors';
import type { CaseRecord, Recheck } from '../domain/case-record';
import { recheckable } from '../domain/recheck';
import { noticeFacts, termFacts } from '../notice-facts';

type Asked = z.output<typeof askRecheckBody>;

/** 申请人工复核, once for a decision: by the member in the app, or handed in at a window. */
export async function askRecheck(
  desk: CaseDesk,
  actor: CaseActor,
  caseId: string,
  { version, ...asked }: Asked,
): Promise<CaseRecord> {
  return desk.act(caseId, {
    action: 'ask-recheck',
    actor,
    version,
    set: (record) => ({
      rechecks: [...(record.rechecks ?? []), requested(record, actor, asked, desk.now)],
      owner: null,
    }),
    facts: (record) => noticeFacts(record, 'recheck', termFacts('decide', desk.endOf('recheck', record))),
  });
}

function requested(
  record: CaseRecord,
  actor: CaseActor,
  { reason, wantedFen }: Omit<Asked, 'version'>,
  now: Date,
): Recheck {
  return {
    about: recheckable(record)!.about,
    askedAt: now,
    ...(actor.kind === 'staff' && { takenInBy: refOf(actor) }),
    reason,
    wantedFen: wantedFen ?? null,
    earlier: record.decision,
    judged: null,
    granting: null,
    result: null,
  };
}
