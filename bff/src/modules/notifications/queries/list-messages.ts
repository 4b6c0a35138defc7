import type { EndpointQuery, EndpointResponse, memberEndpoints } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { DeliveryParts } from '../delivery-parts';
import type { MessageRecord } from '../domain/message-record';
import { presentMessage } from '../message-presenter';

type Endpoint = (typeof memberEndpoints)['listMessages'];

/** A member's inbox, newest first. Throws `request.invalid` for a cursor that we did not make. */
export async function listMessages(
  { inbox }: Pick<DeliveryParts, 'inbox'>,
  userId: string,
  { cursor, limit = 20 }: EndpointQuery<Endpoint>,
): Promise<EndpointResponse<Endpoint>> {
  const after = cursor === undefined ? null : readCursor(cursor);
  const [found, unread] = await Promise.all([
    inbox.listOfMember(userId, after, limit + 1),
    inbox.countUnread(userId),
  ]);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { messages: page.map(presentMessage), unread, nextCursor: last ? cursorOf(last) : null };
}

function cursorOf({ at, _id }: MessageRecord): string {
  return `${at.getTime()}-${_id}`;
}

function readCursor(cursor: string): { at: Date; messageId: string } {
  const match = /^(\d{1,15})-([a-z0-9]{20,32})$/.exec(cursor);
  if (match?.[1] === undefined || match[2] === undefined)
    throw new AppError('request.invalid', { fields: { cursor: '页码不对，请从第一页看起。' } });
  return { at: new Date(Number(match[1])), messageId: match[2] };
}
