import type { MemberCase } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { Rows } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { useThread } from './use-thread';

/** 和经办人对话, from the case; with how many answers are new. */
export function ThreadRow({ found }: { found: MemberCase }) {
  const handedIn = found.submittedAt !== null;
  const unread = useThread(found.caseId, handedIn).data?.unread ?? 0;
  if (!handedIn) return null;
  return (
    <Rows>
      <LinkRow
        id="case-thread"
        icon="pen"
        title="和经办人对话"
        detail="有不明白的，问办这件业务的人"
        {...(unread > 0 ? { value: `${unread} 条新回复` } : {})}
        onPress={() => open('/packages/case/thread/index', { case: found.caseId })}
      />
    </Rows>
  );
}
