import { useSession } from '@/api/session';
import { documentWords } from './document-words';
import { askToSignIn } from '@/features/session/start';
import type { Standing } from '@/features/session/use-member';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { StatusWord } from '@/ui/StatusWord';

export function Identity({ standing }: { standing: Standing }) {
  const me = useSession((session) => session.me);
  if (standing === 'visitor')
    return (
      <Card>
        <div>登录后可以查余额、办提取、看进度。</div>
        <Button id="go-sign-in" onPress={askToSignIn}>
          登录
        </Button>
      </Card>
    );
  if (standing === 'signed-in')
    return (
      <Card>
        <StatusWord tone="action">还没有实名认证</StatusWord>
        <div>认证后才能看到您的余额和办理提取，大约 1 分钟。</div>
        <Button id="go-bind" onPress={() => open('/packages/entry/bind/index', {})}>
          去实名认证
        </Button>
      </Card>
    );
  return (
    <Card>
      <div className="row row-wrap row-between">
        <div className="title">{me?.nameMasked}</div>
        <StatusWord tone="good">已实名</StatusWord>
      </div>
      <div className="secondary numeric">
        {documentWords(me?.documentKind)} {me?.idNumberMasked}
      </div>
    </Card>
  );
}
