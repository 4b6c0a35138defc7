import { useState } from 'react';
import { call } from '@/api/call';
import { queryClient } from '@/api/server-data';
import { leaveSession } from '@/api/session';
import { leaveDeskPerson } from '@/platform/demo-desk';
import { openTab } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

/** This phone forgets the person even when the server cannot be told. */
function leave(): void {
  leaveSession();
  leaveDeskPerson();
  queryClient.clear();
  openTab('home');
}

export function SignOutButtons() {
  const [asking, setAsking] = useState(false);
  const here = useWork();
  const everywhere = useWork();
  const signOut = () =>
    here.run(async () => {
      await call('signOut').catch(() => {});
      leave();
    });
  // "Everywhere" is a promise about other devices: it must not be said unless the server has done it.
  const signOutEverywhere = () =>
    everywhere.run(async () => {
      await call('signOutEverywhere');
      setAsking(false);
      leave();
    });
  return (
    <div className="stack">
      <Button kind="secondary" id="sign-out" icon="exit" busy={here.busy} onPress={() => void signOut()}>
        退出登录
      </Button>
      <Button kind="quiet" id="sign-out-everywhere" onPress={() => setAsking(true)}>
        在所有设备退出
      </Button>
      <Sheet open={asking} title="在所有设备退出？" onClose={() => setAsking(false)}>
        <div>手机、电脑上的登录都会退出。填到一半的申请还在，重新登录后接着填。</div>
        <WorkError error={everywhere.error} />
        <Button
          kind="danger"
          id="confirm-sign-out-everywhere"
          busy={everywhere.busy}
          onPress={() => void signOutEverywhere()}
        >
          全部退出
        </Button>
      </Sheet>
    </div>
  );
}
