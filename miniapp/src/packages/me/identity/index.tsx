import { useSession } from '@/api/session';
import { MemberOnly } from '@/features/session/MemberOnly';
import { documentWords } from '@/features/me/document-words';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { Pair } from '@/ui/Pair';

export default function IdentityPage() {
  const me = useSession((session) => session.me);
  return (
    <PageFrame title="身份信息">
      <MemberOnly what="看到身份信息">
        <Card>
          <Pair name="姓名">{me?.nameMasked ?? ''}</Pair>
          <Pair name="证件类型">{documentWords(me?.documentKind)}</Pair>
          <Pair name="证件号码">
            <span className="numeric">{me?.idNumberMasked ?? ''}</span>
          </Pair>
          <Pair name="微信">{me?.hasWechat === true ? '已绑定' : '未绑定'}</Pair>
        </Card>
        <Notice tone="neutral">
          <div>姓名按公安部门登记的显示，证件号码由公安部门核对，这里不能改。</div>
          <div>如果不对，或想换绑微信，请带证件到窗口，或拨打 {me?.hotline ?? '12329'}。</div>
        </Notice>
      </MemberOnly>
    </PageFrame>
  );
}
