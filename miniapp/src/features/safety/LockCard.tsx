import { useState } from 'react';
import { timeInWords, yuan, type Safety } from '@gjj/shared-types';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { Sheet } from '@/ui/Sheet';
import { StatusWord } from '@/ui/StatusWord';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { lockAccount, openLock } from './use-safety';

type Asking = 'lock' | 'open' | null;

const inWords = ({ itemName, amountFen }: Safety['atTheBank'][number]) =>
  `${itemName}${amountFen === null ? '' : ` ${yuan(amountFen)}`}`;

/** What a lock does not stop, and what it holds: neither is promised wrongly. */
function Touched({ safety }: { safety: Safety }) {
  const { atTheBank, heldBack, lock } = safety;
  if (atTheBank.length === 0 && heldBack.length === 0) return null;
  return (
    <Notice tone="action">
      {atTheBank.length > 0 && (
        <div>
          {atTheBank.map(inWords).join('、')}：银行已经在付，账户锁停不下来。不是您办的，请马上拨打{' '}
          {safety.hotline}。
        </div>
      )}
      {lock !== null && heldBack.length > 0 && (
        <div>{heldBack.map(inWords).join('、')}：已经同意，账户锁着先不付，钱是安全的。</div>
      )}
    </Notice>
  );
}

function Standing({ safety }: { safety: Safety }) {
  const { lock, terms } = safety;
  if (lock === null)
    return (
      <>
        <StatusWord tone="neutral">没有锁</StatusWord>
        <div>锁住以后，谁也不能提取您的公积金，在窗口也不行。余额和进度照样能看。</div>
        <div className="secondary">锁马上生效；要打开，得等 {terms.openAfterHours} 小时。</div>
      </>
    );
  return (
    <>
      <StatusWord tone={lock.opensAt === null ? 'good' : 'action'}>
        {lock.opensAt === null ? '已锁住' : '正在等打开，现在还锁着'}
      </StatusWord>
      {lock.opensAt === null ? (
        <div>
          {timeInWords(lock.lockedAt)} {lock.by === 'hotline' ? '客服照您的电话锁的' : '您锁的'}
          。现在不能提取，已同意还没付的钱先不付。
        </div>
      ) : (
        <>
          <div className="strong">{timeInWords(lock.opensAt)} 打开</div>
          <div>不是您本人申请的，请马上点“收回”，账户会一直锁着。</div>
        </>
      )}
    </>
  );
}

const sheets = {
  lock: { title: '锁住账户？', confirm: '锁住' },
  open: { title: '打开账户锁？', confirm: '申请打开' },
} as const;

/** 账户锁: one tap and a confirmation to lock; opening takes its time. */
export function LockCard({ safety }: { safety: Safety }) {
  const [asking, setAsking] = useState<Asking>(null);
  const work = useWork();
  const { lock, terms, phoneRestsUntil } = safety;
  const act = async (job: () => Promise<void>, done: string) => {
    if (!(await work.run(job))) return;
    setAsking(null);
    tellBriefly(done);
  };
  const confirm = () =>
    asking === 'open' ? act(() => openLock(safety), '已申请') : act(lockAccount, '账户锁住了');
  return (
    <Section title="账户锁">
      <Card id="lock-card">
        <Standing safety={safety} />
        <Touched safety={safety} />
        {asking === null && <WorkError error={work.error} />}
        {lock === null && (
          <Button id="lock-account" icon="shield" onPress={() => setAsking('lock')}>
            锁住账户
          </Button>
        )}
        {lock !== null && lock.opensAt !== null && (
          <Button id="keep-lock" busy={work.busy} onPress={() => void act(lockAccount, '已收回，还锁着')}>
            收回，继续锁着
          </Button>
        )}
        {lock !== null && lock.opensAt === null && phoneRestsUntil !== null && (
          <div>手机号是新换的，{timeInWords(phoneRestsUntil)} 起才能打开。急用请本人带证件到窗口。</div>
        )}
        {lock !== null && lock.opensAt === null && phoneRestsUntil === null && (
          <Button id="open-lock" kind="secondary" onPress={() => setAsking('open')}>
            打开账户锁
          </Button>
        )}
      </Card>
      <Sheet open={asking !== null} title={sheets[asking ?? 'lock'].title} onClose={() => setAsking(null)}>
        {asking === 'open' ? (
          <div>
            {terms.openAfterHours}{' '}
            小时后打开，会发微信和短信告诉您。没打开以前随时可以收回。急用请本人带证件到窗口。
          </div>
        ) : (
          <div>马上锁住。以后要打开，得等 {terms.openAfterHours} 小时，或者本人带证件到窗口。</div>
        )}
        <WorkError error={work.error} />
        <Button id="confirm-lock" busy={work.busy} onPress={() => void confirm()}>
          {sheets[asking ?? 'lock'].confirm}
        </Button>
      </Sheet>
    </Section>
  );
}
