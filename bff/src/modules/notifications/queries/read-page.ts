import type { EndpointQuery, memberEndpoints } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Inbox, InboxMessage, InboxPlace } from '../inbox-repository';

type PageQuery = EndpointQuery<(typeof memberEndpoints)['listMessages']>;

/** A page of an inbox, newest first. Throws `request.invalid` for a cursor that we did not make. */
export async function readPage<Record extends InboxMessage, Message>(
  inbox: Inbox<Record>,
  reader: string,
  { cursor, limit = 20 }: PageQuery,
  present: (record: Record) => Message,
): Promise<{ messages: Message[]; unread: number; nextCursor: string | null }> {
  const last = cursor === undefined ? null : readCursor(cursor);
  const [found, unread] = await Promise.all([
    inbox.listOf(reader, last, limit + 1),
    inbox.countUnread(reader),
  ]);
  const page = found.slice(0, limit);
  const end = found.length > limit ? page.at(-1) : undefined;
  return { messages: page.map(present), unread, nextCursor: end ? cursorOf(end) : null };
}

function cursorOf({ at, _id }: InboxMessage): string {
  return `${at.getTime()}-${_id}`;
}

function readCursor(cursor: string): InboxPlace {
  const match = /^(\d{1,15})-([a-z0-9]{20,32})$/.exec(cursor);
  if (match?.[1] === undefined || match[2] === undefined)
    throw new AppError('request.invalid', { fields: { cursor: '页码不对，请从第一页看起。' } });
  return { at: new Date(Number(match[1])), messageId: match[2] };
}
