import { timeInWords, type MemberCase } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';

/** 账户锁、静置: approved money waits; why, until when, and what to do. */
export function HoldCard({ hold }: { hold: MemberCase['paymentHold'] }) {
  if (hold === null || hold === undefined) return null;
  const isLocked = hold.why === 'locked';
  return (
    <Section title="钱为什么还没付" id="payment-hold">
      <Card>
        <div className="strong">
          {isLocked ? '您的账户锁着，钱先不付。' : '收款的卡是新加的，还在等候的时间里。'}
        </div>
        <div>
          {isLocked
            ? '钱还在您的公积金账户里，是安全的。打开账户锁以后自动付，不用再申请。'
            : `钱还在您的公积金账户里，是安全的。${hold.until === null ? '过一段时间' : timeInWords(hold.until)} 起自动付，您不用做什么。`}
        </div>
        {!isLocked && <div>卡不是您加的，请马上锁住账户。</div>}
        <Button kind="secondary" id="hold-to-safety" onPress={() => open('/packages/safety/home/index', {})}>
          去账户安全
        </Button>
      </Card>
    </Section>
  );
}
