import { actorOf } from '../../http/actor-of';
import type { StaffSession } from '../../http/context';
import type { Tracer } from '../../http/dispatch';
import type { Clock } from '../../platform/clock';
import { newId } from '../../platform/ids';
import type { Connection } from '../../platform/mongo';
import { isTraced } from './is-traced';
import { listedEvent, type TraceActor, type TraceEntry, type TraceEvent } from './trace';
import { byStaffOn, countBulkLookers, traceModel, type TraceRecord } from './trace-model';

export { listedEvent, type TraceActor, type TraceEntry, type TraceEvent } from './trace';

export interface Audit {
  tracer: Tracer;
  /** Every trace whose subject is the case, oldest first. */
  listForCase(caseId: string): Promise<TraceEntry[]>;
  /** What staff did with any of these, the newest first; for the person whom it is about. */
  listByStaff(subjects: readonly string[], limit: number): Promise<TraceEntry[]>;
  /** 批量查看: how many officers looked at more than `most` people or cases since then. */
  countBulkLookers(since: Date, most: number): Promise<number>;
  /** For what is no call of ours, e.g. a decision by machine. */
  record(event: TraceEvent): Promise<void>;
  /** 在查询名单中出现过: whose masked rows a search by staff has shown; ids of accounts. */
  recordListed(by: StaffSession, userIds: readonly string[], requestId: string): Promise<void>;
}

/** Calls that show one person or one case to staff. */
const lookEvents = ['case.opened-by-staff', 'caller.read', listedEvent] as const;

export function createAudit(parts: { connection: Connection; clock: Clock }): Audit {
  const traces = traceModel(parts.connection);
  const record = async (event: TraceEvent) => {
    await traces.create({ _id: newId(), at: parts.clock.now(), ...event });
  };
  return {
    record,
    countBulkLookers: (since, most) => countBulkLookers(traces, { events: lookEvents, since, most }),
    tracer: {
      trace: async ({ endpoint, session, subject, requestId }) => {
        if (isTraced(endpoint))
          await record({ event: endpoint.audit, actor: actorOf(session), subject, requestId });
      },
    },
    recordListed: async (by, userIds, requestId) => {
      const at = parts.clock.now();
      const trace = { at, event: listedEvent, actor: actorOf(by), requestId };
      const subjects = [...new Set(userIds)];
      await traces.insertMany(subjects.map((subject) => ({ _id: newId(), ...trace, subject })));
    },
    listByStaff: async (subjects, limit) => {
      const records = await traces.find(byStaffOn(subjects)).sort({ at: -1 }).limit(limit).lean();
      return records.map(present);
    },
    listForCase: async (caseId) => {
      const records = await traces.find({ subject: caseId }).sort({ at: 1, _id: 1 }).lean();
      return records.map(present);
    },
  };
}

function present(record: TraceRecord): TraceEntry {
  const { at, event, subject, requestId } = record;
  return { at, event, actor: record.actor as TraceActor, subject, requestId };
}
