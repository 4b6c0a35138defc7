import { staffEndpoints, type ItemDetail } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import { AppError } from '../../platform/errors';
import type { Sealer } from '../../platform/sealing';
import type { Catalogue } from '../catalogue';
import {
  mayOpen,
  type CaseDesk,
  type CaseDocuments,
  type CaseMessages,
  type CaseRecord,
  type StaffActor,
} from '../applications';
import { presentRow, presentStaffCase } from './case-presenter';
import { acceptCase } from './commands/accept-case';
import { approveCase, refuseCase } from './commands/decide-case';
import { claimCase, releaseCase } from './commands/ownership';
import { correctionItems, requestCorrection } from './commands/request-correction';
import { reveal } from './commands/reveal';
import { readLookup } from './look-up';
import { previewNotice } from './notice-preview';
import type { NoticePreviews, SecurityLog, StaffLookup } from './ports';
import { cursorOf, QueueRepository, type QueueScope } from './queue-repository';

export interface CaseworkParts {
  desk: CaseDesk;
  catalogue: Catalogue;
  documents: CaseDocuments;
  messages: CaseMessages;
  sealer: Sealer;
  staff: StaffLookup;
  notices: NoticePreviews;
  securityLog: SecurityLog;
}

const pageSize = 50;
const lookupLimit = 50;

/** The officer behind a session, as the case's domain judges them. */
export async function actorOf(staff: StaffLookup, session: StaffSession): Promise<StaffActor> {
  const person = await staff.findById(session.staffId);
  if (person === null) throw new AppError('session.expired');
  const { staffId, name, role, districtCode, idNumberIndex } = person;
  return { kind: 'staff', staffId, name, role, districtCode, idNumberIndex };
}

export function caseworkRoutes(parts: CaseworkParts): Route[] {
  const { desk, catalogue } = parts;
  const queue = new QueueRepository(desk.cases);
  const districtName = (code: string) => catalogue.districtName(code);

  function itemOf(record: CaseRecord): ItemDetail {
    const item = catalogue.findItem(record.itemCode);
    if (item === null) throw new AppError('catalogue.item-not-found');
    return item;
  }

  /** Clerks, and everybody where the centre keeps cases at home, see their own district only. */
  function scopeOf(actor: StaffActor): QueueScope {
    const everywhere = mayOpen({ districtCode: '', handling: catalogue.flow.handling }, actor);
    return { staffId: actor.staffId, districtCode: everywhere ? null : actor.districtCode };
  }

  function row(record: CaseRecord, actor: StaffActor) {
    return presentRow({
      record,
      standing: desk.standingOf(record),
      actor,
      districtName,
      now: desk.context().now,
    });
  }

  async function present(record: CaseRecord, actor: StaffActor) {
    const [documents, messages] = await Promise.all([
      parts.documents.listForCase(record._id),
      parts.messages.listForCase(record._id),
    ]);
    const { now } = desk.context();
    const item = itemOf(record);
    return presentStaffCase({
      record,
      standing: desk.standingOf(record),
      actor,
      districtName,
      now,
      item,
      documents,
      messages,
    });
  }

  /** The case, where this officer may open it. A draft is nobody's but the member's. */
  async function open(
    session: StaffSession,
    caseId: string,
  ): Promise<{ actor: StaffActor; record: CaseRecord }> {
    const [actor, record] = await Promise.all([actorOf(parts.staff, session), desk.get(caseId)]);
    if (record.state === 'draft') throw new AppError('case.not-found');
    if (!mayOpen(desk.standingOf(record), actor)) throw new AppError('access.forbidden');
    return { actor, record };
  }

  return [
    defineRoute(staffEndpoints.listQueue, async ({ session, query }) => {
      const actor = await actorOf(parts.staff, session);
      const scope = scopeOf(actor);
      const limit = query.limit ?? pageSize;
      const [records, total, counts] = await Promise.all([
        queue.list(query, scope, { after: query.cursor, limit: limit + 1 }),
        queue.total(query, scope),
        queue.countByState(query, scope),
      ]);
      const page = records.slice(0, limit);
      const nextCursor = records.length > limit ? cursorOf(page.at(-1)!) : null;
      const asOf = desk.context().now.toISOString();
      return { rows: page.map((record) => row(record, actor)), total, counts, asOf, nextCursor };
    }),
    defineRoute(staffEndpoints.lookUp, async ({ session, body }) => {
      const actor = await actorOf(parts.staff, session);
      const { matchedBy, filter } = readLookup(body.query, parts.sealer);
      const records = matchedBy === 'nothing' ? [] : await queue.findBy(filter, scopeOf(actor), lookupLimit);
      const rows = records.map((record) => row(record, actor));
      return { matchedBy: rows.length === 0 ? 'nothing' : matchedBy, rows };
    }),
    defineRoute(staffEndpoints.getStaffCase, async ({ session, params }) => {
      const { actor, record } = await open(session, params.caseId);
      return present(record, actor);
    }),
    defineRoute(staffEndpoints.claimCase, async ({ session, params, body }) => {
      const { actor } = await open(session, params.caseId);
      return present(await claimCase(desk, actor, params.caseId, body.version), actor);
    }),
    defineRoute(staffEndpoints.releaseCase, async ({ session, params, body }) => {
      const { actor } = await open(session, params.caseId);
      return present(await releaseCase(desk, actor, params.caseId, body.version), actor);
    }),
    defineRoute(staffEndpoints.acceptCase, async ({ session, params, body }) => {
      const { actor } = await open(session, params.caseId);
      return present(await acceptCase(desk, actor, params.caseId, body.version), actor);
    }),
    defineRoute(staffEndpoints.requestCorrection, async ({ session, params, body }) => {
      const { actor, record } = await open(session, params.caseId);
      const items = correctionItems(itemOf(record), body.items);
      return present(
        await requestCorrection(desk, actor, { caseId: params.caseId, version: body.version, items }),
        actor,
      );
    }),
    defineRoute(staffEndpoints.approveCase, async ({ session, params, body }) => {
      const { actor } = await open(session, params.caseId);
      return present(await approveCase(desk, actor, params.caseId, body), actor);
    }),
    defineRoute(staffEndpoints.refuseCase, async ({ session, params, body }) => {
      const { actor } = await open(session, params.caseId);
      return present(await refuseCase(desk, actor, params.caseId, body), actor);
    }),
    defineRoute(staffEndpoints.addNote, async ({ session, params, body }) => {
      const { actor, record } = await open(session, params.caseId);
      const note = { at: desk.context().now, staffId: actor.staffId, by: actor.name, text: body.text };
      return present(await desk.commitOrConflict(record, { notes: [...record.notes, note] }), actor);
    }),
    defineRoute(staffEndpoints.reveal, async ({ session, params, body }) => {
      const { actor, record } = await open(session, params.caseId);
      return reveal(parts, actor, record, body);
    }),
    defineRoute(staffEndpoints.previewNotice, async ({ session, params, body }) => {
      const { record } = await open(session, params.caseId);
      return previewNotice(parts.notices, desk, record, itemOf(record), body);
    }),
  ];
}
