import { renewSilently } from '@/api/renewal';
import { ApiError } from '@/api/api-error';
import { queryClient } from '@/api/server-data';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

const refused = new ApiError({
  code: 'wechat.silent',
  status: 0,
  words: '微信登录没有成功，您填的内容已保存。请再试一次。',
});

async function signIn(): Promise<void> {
  if (!(await renewSilently())) throw refused;
  void queryClient.invalidateQueries();
}

export function PlatformSignIn({ onDone }: { onDone: () => void }) {
  const work = useWork();
  return (
    <Card>
      <WorkError error={work.error} />
      <Button
        id="wechat-sign-in"
        busy={work.busy}
        onPress={() => void work.run(signIn).then((done) => done && onDone())}
      >
        用微信登录
      </Button>
    </Card>
  );
}
