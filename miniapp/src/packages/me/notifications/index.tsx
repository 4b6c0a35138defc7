import { useSession } from '@/api/session';
import { MemberOnly } from '@/features/session/MemberOnly';
import { SubscribeButton } from '@/features/subscription/SubscribeButton';
import { useSubscription } from '@/features/subscription/use-subscription';
import { Card, Section } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { Pair } from '@/ui/Pair';

function WechatLeft() {
  const { offer, possible } = useSubscription();
  if (!possible || offer === undefined) return null;
  return (
    <div className="stack">
      <div className="secondary">
        办理进度、结果和到账，先发微信。微信规定：您每同意一次，我们才能发一条。
      </div>
      <div>
        {offer.templates.map((template) => (
          <Pair key={template.templateId} sum name={template.words}>
            {template.left > 0 ? `还能发 ${template.left} 条` : '还没有同意'}
          </Pair>
        ))}
      </div>
    </div>
  );
}

function Ways() {
  const phone = useSession((session) => session.me?.phoneMasked);
  return (
    <div className="stack-wide">
      <Section title="微信">
        <Card>
          <WechatLeft />
          <SubscribeButton />
        </Card>
      </Section>
      <Section title="短信">
        <Card>
          <div>微信发不到时，发短信到 {phone ?? '您的手机'}。</div>
        </Card>
      </Section>
      <Section title="消息">
        <Card>
          <div>每一条都放进“我的 · 消息”，随时能看。</div>
        </Card>
      </Section>
      <Notice tone="neutral">
        <div>我们的消息不会要您的验证码、密码或完整卡号。</div>
      </Notice>
    </div>
  );
}

export default function NotificationsPage() {
  return (
    <PageFrame title="通知方式">
      <MemberOnly what="设置通知">
        <Ways />
      </MemberOnly>
    </PageFrame>
  );
}
