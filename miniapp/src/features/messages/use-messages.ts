import { useEffect } from 'react';
import type { Message } from '@gjj/shared-types';
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
  const query = useServerData<MessagesPage>(['messages'], () => call('listMessages'), {
    enabled,
  });
  const unread = query.data?.unread ?? 0;
  useEffect(() => showTabBadge(mineTab, enabled ? unread : 0), [enabled, unread]);
  return query;
}

const told = new Set<string>();

/** Tells the server once; the list keeps its marks until it is asked for again. */
export function markRead({ messageId, readAt }: Message): void {
  if (readAt !== null || told.has(messageId)) return;
  told.add(messageId);
  call('readMessage', { params: { messageId } }).catch(() => told.delete(messageId));
}

/** What stood on the screen in full has been read; the marks go when the page is left. */
export function useReading(messages: readonly Message[] | undefined): void {
  useEffect(() => {
    messages?.forEach(markRead);
  }, [messages]);
  useEffect(() => () => outdate('messages'), []);
}
