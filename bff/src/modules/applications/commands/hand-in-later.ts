import { isOwed, type SeenAs } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { conflict, type CaseDesk } from '../case-desk';
import { refOf, type StaffActor } from '../domain/actors';
import { allowedActions } from '../domain/authority';
import type { CaseRecord } from '../domain/case-record';
import { noticesTo } from '../domain/notices';
import { outboxEntry } from '../domain/outbox-entry';
import { withPaperTaken } from '../domain/paper-taken';
import { withUndertaking } from '../domain/undertaking-clocks';
import { askedSince, isFor, stepped, type Undertaking } from '../domain/undertakings';
import { undertakingFacts } from '../notice-facts';
import type { CaseDocuments } from '../ports';

interface HandInParts {
  desk: CaseDesk;
  documents: CaseDocuments;
}

interface LaterHandIn {
  caseId: string;
  version: number;
  materialCode: string;
  /** The officer to whose window it was brought, and how they saw it; absent: the member sent it. */
  at?: { officer: StaffActor; seen: SeenAs };
}

/**
 * 补交: what was left out has come; the case goes on as it was, and an officer looks at the paper. Handed in already, it
 * answers with the case: of any number of the same requests at once one does it.
 */
export async function handInLater(
  parts: HandInParts,
  { userId, ...input }: LaterHandIn & { userId: string },
): Promise<CaseRecord> {
  const { desk } = parts;
  const record = await desk.getOwn(input.caseId, userId);
  const undertaking = record.undertakings?.find(isFor(input.materialCode));
  if (undertaking?.status === 'handed-in') return record;
  const actor = input.at?.officer ?? { kind: 'member' as const, userId };
  const may = allowedActions(desk.standingOf(record), actor).includes('hand-in-later');
  if (undertaking === undefined || !may || !isOwed(undertaking.status))
    throw new AppError('case.action-not-allowed');
  if (record.version !== input.version) throw conflict(record);
  await assertCame(parts, record, undertaking);
  const committed = await desk.commit(record, change(desk, record, undertaking, input));
  return committed ?? handInLater(parts, { userId, ...input });
}

function change(desk: CaseDesk, record: CaseRecord, undertaking: Undertaking, { at }: LaterHandIn) {
  const context = desk.context(record);
  const by = at && refOf(at.officer);
  const step = { at: context.now, did: 'handed-in' as const, words: null, ...(by && { by }) };
  const handedIn = stepped(undertaking, 'handed-in', step);
  const facts = undertakingFacts(record, handedIn);
  return {
    set: { ...withUndertaking(record, handedIn), ...paperOf(record, undertaking, context.now, at) },
    timeline: [],
    outbox: [
      ...noticesTo(record, 'undertaking-received', context, facts),
      ...(at ? [outboxEntry('task', 'file-paper', context)] : []),
    ],
  };
}

/** Brought on paper, it lies at the window as any other. */
function paperOf(
  record: CaseRecord,
  { materialCode: code, materialName: name }: Undertaking,
  now: Date,
  at: LaterHandIn['at'],
): Pick<CaseRecord, 'bundles'> {
  const { receiptNumber } = record;
  if (at === undefined || receiptNumber === null) return {};
  const { officer, seen } = at;
  return withPaperTaken(record, {
    receiptNumber,
    materials: [{ code, name }],
    seen: { [code]: seen },
    officer,
    now,
  });
}

async function assertCame({ documents }: HandInParts, record: CaseRecord, undertaking: Undertaking) {
  const since = askedSince(undertaking).toISOString();
  const own = (await documents.listForCase(record._id)).filter(isFor(undertaking.materialCode));
  const fresh = own.filter(({ uploadedAt }) => uploadedAt > since);
  if (fresh.some(({ state }) => state === 'checking' || state === 'uploading'))
    throw new AppError('case.documents-pending');
  if (fresh.some(({ state }) => state === 'ready')) return;
  const { materialCode, materialName } = undertaking;
  throw new AppError('case.documents-missing', {
    fields: { [`documents.${materialCode}`]: `请先上传${materialName}` },
  });
}
