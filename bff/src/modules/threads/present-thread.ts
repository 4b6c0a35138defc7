import { statesToTalk, type Attachment, type CaseThread } from '@gjj/shared-types';
import type { CaseRecord } from '../applications';
import { mayWriteMore, readAtOf, readByOf, unreadBy, type Said } from './domain/thread';
import type { ThreadRow } from './thread-model';
import type { ThreadParts } from './thread-parts';

type Side = 'member' | 'staff';

const closedWords: Record<Side, string> = {
  member: '这件业务现在不能再留言。还有要说的，请到“我的反映”，或者拨打 12329。',
  staff: '这件业务现在不能再对话。要告诉职工的，按业务的步骤发通知。',
};
const tooManyWords = '您留的话已经收到，请等经办人回复以后再写；急的请拨打 12329。';
const attachmentWords: Record<Side, string> = {
  member: '这里发的照片和文件只用来说明情况，不算申请材料。要补的材料，等经办人要求补正后在“去补正”里交。',
  staff:
    '职工在对话里发的文件不算材料，不能作为决定的依据。需要的，请要求补正。您发的文件只作说明，不是文书，也不能代替通知。',
};

/** An office, never a name: that is what a member learns of an officer. */
export const officeWords = (roleWords: string): string => `中心${roleWords}人员`;

function byWords({ by }: Said, side: Side): string {
  if (by.kind === 'member') return side === 'member' ? '您' : '职工';
  return side === 'member' ? officeWords(by.roleWords) : `${by.name}（${by.roleWords}）`;
}

interface Shown {
  record: CaseRecord;
  row: ThreadRow | null;
  side: Side;
  /** False: this officer may only look. */
  mayWrite?: boolean;
}

/** A thread, as either side reads it. */
export async function presentThread(parts: ThreadParts, shown: Shown): Promise<CaseThread> {
  const { record, row, side, mayWrite = true } = shown;
  const said = row?.said ?? [];
  const files = await parts.attachments.listFor(said.flatMap(({ envelope }) => envelope ?? []));
  const whyNot = whyNotOf(record, said, side, parts.clock.now());
  return {
    entries: said.map((one) => presentEntry(parts, one, { row: row!, side, files })),
    unread: row === null ? 0 : unreadBy(row, side),
    maySay: mayWrite && whyNot === null,
    whyNot,
    attachmentWords: attachmentWords[side],
  };
}

function whyNotOf({ state }: CaseRecord, said: Said[], side: Side, now: Date): string | null {
  if (!statesToTalk.includes(state)) return closedWords[side];
  return mayWriteMore({ said }, side, now) ? null : tooManyWords;
}

interface Around {
  row: ThreadRow;
  side: Side;
  files: Map<string, Attachment[]>;
}

function presentEntry({ sealer }: ThreadParts, one: Said, { row, side, files }: Around) {
  const readAt = readAtOf(one, row);
  return {
    entryId: one.entryId,
    at: one.at.toISOString(),
    own: one.by.kind === side,
    byWords: byWords(one, side),
    text: sealer.open(one.text),
    attachments: one.envelope === undefined ? [] : (files.get(one.envelope) ?? []),
    readAt: readAt && readAt.toISOString(),
    readBy: readAt && readByOf(one, row),
  };
}
