import { useMessages } from '@/features/messages/use-messages';
import { Identity } from '@/features/me/Identity';
import { MineRows } from '@/features/me/MineRows';
import { SignOutButtons } from '@/features/me/SignOutButtons';
import { useStanding } from '@/features/session/use-member';
import { PageFrame } from '@/ui/PageFrame';

export default function MinePage() {
  const standing = useStanding();
  const messages = useMessages(standing === 'member');
  return (
    <PageFrame title="我的" tab>
      <Identity standing={standing} />
      <MineRows member={standing === 'member'} unread={messages.data?.unread ?? 0} />
      {standing !== 'visitor' && <SignOutButtons />}
    </PageFrame>
  );
}
