import { useSession } from '@/api/session';
import { useStanding } from '@/features/session/use-member';
import { open } from '@/platform/navigate';
import { callPhone } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';

/** For everybody, signed in or not: whoever has lost their phone reads it on another one. */
export default function LostPhonePage() {
  const hotline = useSession((session) => session.me?.hotline ?? '12329');
  const member = useStanding() === 'member';
  return (
    <PageFrame
      title="手机丢了怎么办"
      action={
        <Button id="call-to-lock" icon="phone" onPress={() => callPhone(hotline)}>
          打 {hotline} 锁账户
        </Button>
      }
    >
      <Notice tone="neutral">
        <div>钱只能付到您本人名下的卡。先锁住账户，再慢慢办。</div>
      </Notice>
      <Section title="一、先锁住账户">
        <Card>
          <div>
            打 {hotline}
            ，说“手机丢了，请锁账户”。客服会问您的姓名、证件号码和手机号后四位。对上了，马上锁住。客服只能锁，不能打开。
          </div>
          <div>还有别的手机或电脑登录着，也可以自己锁，并让丢了的手机退出。</div>
          {member && (
            <Button kind="secondary" id="go-safety" onPress={() => open('/packages/safety/home/index', {})}>
              去锁账户
            </Button>
          )}
        </Card>
      </Section>
      <Section title="二、补办手机卡">
        <Card>
          <div>带证件到运营商营业厅，挂失、补卡。号码没变的，补好卡就能照常登录。</div>
        </Card>
      </Section>
      <Section title="三、换了号码，到窗口换绑">
        <Card>
          <div>
            本人带证件和新手机号到任何一个服务窗口。工作人员核对证件，另一位主管再看一遍，就换绑好了。
          </div>
          <div>换绑后：原来的登录全部退出；账户锁还锁着；新手机号要过一天才能打开锁、调高限额。</div>
          <Button kind="secondary" id="go-windows" onPress={() => open('/packages/guide/windows/index', {})}>
            看网点和电话
          </Button>
        </Card>
      </Section>
      <Section title="四、什么也别告诉别人">
        <Card>
          <div>我们不会打电话要验证码、密码，也不会叫您转账。</div>
        </Card>
      </Section>
    </PageFrame>
  );
}
