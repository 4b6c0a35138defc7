import type { ReactNode } from 'react';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { askToSignIn } from './start';
import { useStanding } from './use-member';

/** Content for members; to others it says what is needed first, with one button that leads there. */
export function MemberOnly({ what, children }: { what: string; children: ReactNode }) {
  const standing = useStanding();
  if (standing === 'member') return <>{children}</>;
  if (standing === 'signed-in')
    return (
      <EmptyState icon="shield" words={`完成实名认证，就能${what}。`}>
        <Button id="go-bind" onPress={() => open('/packages/entry/bind/index', {})}>
          去实名认证
        </Button>
      </EmptyState>
    );
  return (
    <EmptyState icon="person" words={`登录后，就能${what}。`}>
      <Button id="go-sign-in" onPress={askToSignIn}>
        登录
      </Button>
    </EmptyState>
  );
}
