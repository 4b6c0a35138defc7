import { useSession } from '@/api/session';
import { PlatformSignIn } from '@/features/session/PlatformSignIn';
import { goBack, replace } from '@/platform/navigate';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';

/** After signing in the page below comes back as it was; a person without proven identity goes on to that. */
function goOn(): void {
  if (useSession.getState().me?.bound === true) goBack();
  else replace('/packages/entry/bind/index', {});
}

export default function SignInPage() {
  const over = useSession((session) => session.over);
  return (
    <PageFrame title="登录">
      {over && (
        <Notice tone="action">
          <div>登录已过期，请再登录一次。</div>
          <div>您填的内容都在，登录后接着填。</div>
        </Notice>
      )}
      <PlatformSignIn onDone={goOn} />
    </PageFrame>
  );
}
