import { useEffect } from 'react';
import { memberEndpoints, type Message } from '@gjj/shared-types';
import { call } from '@/api/call';
import { outdate, useServerData } from '@/api/server-data';
import { showTabBadge } from '@/platform/navigate';

export interface MessagesPage {
  messages: Message[];
  unread: number;
  nextCursor: string | null;
}

const mineTab = 3;

export function useMessages(enabled = true) {
  const query = useServerData<MessagesPage>(['messages'], () => call(memberEndpoints.listMessages), {
    enabled,
  });
  const unread = query.data?.unread ?? 0;
  useEffect(() => showTabBadge(mineTab, enabled ? unread : 0), [enabled, unread]);
  return query;
}

export function markRead(message: Message): void {
  if (message.readAt !== null) return;
  call(memberEndpoints.readMessage, { params: { messageId: message.messageId } }).then(
    () => outdate('messages'),
    () => {},
  );
}
