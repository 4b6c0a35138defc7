import { safetyRequestWords, staffEndpoints, timeInWords, type MemberSafety } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState } from 'react';
import { call } from '../api/call';
import { Tag } from '../look/Tag';
import { useMay } from '../shell/use-may';
import { AskDialog, type Asking } from './AskDialog';
import { LockDialog } from './LockDialog';
import type { Found } from './LookUpForm';
import { useOutdateRequests } from './use-safety';

function LockLine({ lock }: Pick<MemberSafety, 'lock'>) {
  if (lock === null) return <Tag tone="neutral">账户没有锁</Tag>;
  const by = lock.by === 'hotline' ? '客服照来电锁的' : '职工自己锁的';
  return (
    <>
      <Tag tone="action">账户已锁</Tag>{' '}
      <span className="quiet">
        {timeInWords(lock.lockedAt)} {by}
        {lock.opensAt !== null && `；已申请打开，${timeInWords(lock.opensAt)} 打开`}
      </span>
    </>
  );
}

interface AskButtonsProps {
  safety: MemberSafety;
  onAsk: (asking: Asking) => void;
}

/** What the member may ask at this window, as it stands. */
function AskButtons({ safety, onAsk }: AskButtonsProps) {
  const { lock, phoneRestsUntil, restingCards } = safety;
  return (
    <div className="intake-line">
      {lock !== null && <Button onClick={() => onAsk({ kind: 'open-lock' })}>马上打开账户锁</Button>}
      {restingCards.map((card) => (
        <Button key={card.cardId} onClick={() => onAsk({ kind: 'lift-card-rest', card })}>
          尾号 {card.last4} 马上能收款
        </Button>
      ))}
      {phoneRestsUntil !== null && (
        <Button onClick={() => onAsk({ kind: 'lift-phone-rest' })}>新手机号马上能用</Button>
      )}
      <Button onClick={() => onAsk({ kind: 'new-phone' })}>换绑手机号</Button>
    </div>
  );
}

interface Props {
  found: Found;
  onFound: (found: Found) => void;
  onNext: () => void;
}

/** A member's lock and what is new of theirs, and what can be done about it here. */
export function FoundPerson({ found: { claim, safety }, onFound, onNext }: Props) {
  const may = useMay();
  const outdate = useOutdateRequests();
  const [asking, setAsking] = useState<Asking | 'lock' | null>(null);
  const again = async () => {
    setAsking(null);
    outdate();
    onFound({ claim, safety: await call(staffEndpoints.lookUpSafety, { body: claim }) });
  };
  return (
    <section className="card panel" aria-label="职工的账户安全">
      <div className="intake-result">
        <h2>
          {safety.nameMasked}
          <span className="quiet"> {safety.idNumberMasked}</span>
        </h2>
        <span className="quiet">{safety.phoneMasked ?? '没有手机号'}</span>
        <Button onClick={onNext}>查下一位</Button>
      </div>
      <p>
        <LockLine lock={safety.lock} />
      </p>
      {safety.hasLimits && <p>职工自己设了提取限额。</p>}
      {safety.phoneRestsUntil !== null && (
        <p>手机号是新换的，{timeInWords(safety.phoneRestsUntil)} 起才能打开账户锁、调高限额。</p>
      )}
      {safety.restingCards.map(({ cardId, bankName, last4, restsUntil }) => (
        <p key={cardId}>
          {bankName} 尾号 {last4} 是新加的，{timeInWords(restsUntil)} 起才能收款。
        </p>
      ))}
      {safety.waiting.map(({ requestId, kind, askedAt }) => (
        <p key={requestId}>
          <Tag tone="waiting">等主管批准</Tag> {safetyRequestWords[kind]}，{timeInWords(askedAt)} 提出
        </p>
      ))}
      {may('safety:ask') && <AskButtons safety={safety} onAsk={setAsking} />}
      {may('safety:lock') && safety.lock === null && (
        <Button type="primary" onClick={() => setAsking('lock')}>
          替来电的职工锁住账户
        </Button>
      )}
      {asking === 'lock' && (
        <LockDialog
          claim={claim}
          safety={safety}
          onLocked={(locked) => {
            setAsking(null);
            onFound({ claim, safety: locked });
          }}
          onClose={() => setAsking(null)}
        />
      )}
      {asking !== null && asking !== 'lock' && (
        <AskDialog
          claim={claim}
          asking={asking}
          onAsked={() => void again()}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
