import { statesToTalk, type EnvelopeId } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import { owedEntry, type Owes, type OwingChange } from '../../../platform/owing';
import { requestHash, type CaseRecord } from '../../applications';
import { senderOf } from '../../attachments';
import { mayWriteMore, readByStaff, type Said } from '../domain/thread';
import { officeWords } from '../present-thread';
import type { ThreadRow } from '../thread-model';
import type { ThreadOfficer, ThreadParts } from '../thread-parts';

/** More than write into one thread at once. */
const mostTries = 20;

interface Words {
  /** Made by the client; a repeat says nothing twice. */
  key: string;
  text: string;
  envelopeId?: EnvelopeId | undefined;
}

/** Throws `thread.closed`, `thread.too-many`, and what `Attachments.send` throws. */
export async function sayAsMember(
  parts: ThreadParts,
  { caseId, userId }: { caseId: string; userId: string },
  words: Words,
): Promise<ThreadRow> {
  const record = await parts.ownCase(caseId, userId);
  const owes = { kind: 'staff-notice', name: 'thread-said' } as const;
  return say(parts, record, { kind: 'member' }, words, owes);
}

/** Throws `access.forbidden` in a case of one's own, and what `sayAsMember` throws. */
export async function sayAsOfficer(
  parts: ThreadParts,
  { record, isOwnCase, staffId, name, roleWords }: ThreadOfficer,
  words: Words,
): Promise<ThreadRow> {
  if (isOwnCase) throw new AppError('access.forbidden');
  const { itemName, receiptNumber } = record;
  const facts = { itemName, stateTerm: '有回复', ...(receiptNumber !== null && { receiptNumber }) };
  const owes = { kind: 'notice', name: 'thread-answered', facts } as const;
  return say(parts, record, { kind: 'staff', staffId, name, roleWords }, words, owes);
}

async function say(
  parts: ThreadParts,
  record: CaseRecord,
  by: Said['by'],
  { key, ...words }: Words,
  owes: Owes,
): Promise<ThreadRow> {
  const hash = requestHash(words);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const row = await parts.threads.find(record._id);
    const said = row?.said ?? [];
    const earlier = said.find((one) => one.key === key && one.by.kind === by.kind);
    if (row !== null && earlier !== undefined) return sameAs(row, earlier, hash);
    if (!statesToTalk.includes(record.state)) throw new AppError('thread.closed');
    const at = parts.clock.now();
    if (!mayWriteMore({ said }, by.kind, at)) throw new AppError('thread.too-many');
    const { envelopeId } = words;
    const envelope = envelopeId && (await envelopeOf(parts, record, by, { key, envelopeId }));
    const text = parts.sealer.seal(words.text);
    const word: Said = { entryId: newId(), key, hash, at, by, text, ...(envelope && { envelope }) };
    // Whoever writes has read what stands above.
    const read = by.kind === 'member' ? { memberReadAt: at } : readBy(row, at, by.roleWords);
    const written = await write(parts, row, record, {
      set: { said: [...said, word], ...read },
      owes: [owes],
    });
    if (written !== null) return written;
  }
  throw new AppError('service.busy');
}

function sameAs(row: ThreadRow, earlier: Said, hash: string): ThreadRow {
  if (earlier.hash !== hash) throw new AppError('idempotency.differs');
  return row;
}

async function envelopeOf(
  { attachments }: ThreadParts,
  { _id, userId }: CaseRecord,
  by: Said['by'],
  { key, envelopeId }: { key: string; envelopeId: EnvelopeId },
): Promise<string> {
  const senderId = senderOf(by.kind === 'member' ? { kind: 'member', userId } : by);
  return attachments.send({ senderId, envelopeId, kind: 'thread', message: `${_id}.${key}` });
}

const readBy = (row: ThreadRow | null, at: Date, roleWords: string) =>
  row === null ? { staffReadAt: at } : readByStaff(row, at, officeWords(roleWords));

/** Null: somebody wrote first. */
async function write(
  { threads, clock }: ThreadParts,
  row: ThreadRow | null,
  { _id, userId, centreCode }: CaseRecord,
  change: OwingChange<ThreadRow>,
): Promise<ThreadRow | null> {
  const now = clock.now();
  if (row !== null) return threads.commit(row, change, now);
  const blank = { _id, userId, centreCode, version: 0, nextAt: null, updatedAt: now };
  const nobodyRead = { memberReadAt: null, staffReadAt: null, said: [] };
  const outbox = (change.owes ?? []).map((owes) => owedEntry(owes, now));
  const first: ThreadRow = { ...blank, ...nobodyRead, ...change.set, outbox };
  return (await threads.insert(first)) ? first : null;
}

/** 看过了; a thread that is not there has nothing to be read. */
export async function markRead(
  { threads, clock }: Pick<ThreadParts, 'threads' | 'clock'>,
  caseId: string,
  by: { kind: 'member' } | { kind: 'staff'; roleWords: string },
): Promise<ThreadRow | null> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const row = await threads.find(caseId);
    if (row === null) return null;
    const now = clock.now();
    const set = by.kind === 'member' ? { memberReadAt: now } : readBy(row, now, by.roleWords);
    const marked = await threads.commit(row, { set }, now);
    if (marked !== null) return marked;
  }
  throw new AppError('service.busy');
}
