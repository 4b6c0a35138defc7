import type { Safety } from '@gjj/shared-types';
import { useSession } from '@/api/session';
import { limitsInWords } from '@/features/safety/limit-words';
import { LockCard } from '@/features/safety/LockCard';
import { RestingNotice } from '@/features/safety/RestingNotice';
import { useSafety } from '@/features/safety/use-safety';
import { MemberOnly } from '@/features/session/MemberOnly';
import { open } from '@/platform/navigate';
import { Rows } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';

function MoreRows({ safety }: { safety: Safety }) {
  return (
    <Rows>
      <LinkRow
        id="safety-limits"
        icon="coins"
        title="提取限额"
        detail={limitsInWords(safety.limits)}
        {...(safety.raise === null ? {} : { value: '调高在等' })}
        onPress={() => open('/packages/safety/limits/index', {})}
      />
      <LinkRow
        id="safety-sessions"
        icon="phone"
        title="登录的设备"
        detail="看看在哪些手机、电脑上登录着"
        onPress={() => open('/packages/safety/sessions/index', {})}
      />
      <LinkRow
        id="safety-log"
        icon="history"
        title="安全记录"
        detail="登录、换手机号、加银行卡、账户锁"
        onPress={() => open('/packages/me/security/index', {})}
      />
    </Rows>
  );
}

function OwnSafety() {
  const query = useSafety();
  return (
    <Loaded query={query} cards={2}>
      {(safety) => (
        <div className="stack-wide">
          <LockCard safety={safety} />
          <RestingNotice safety={safety} />
          <MoreRows safety={safety} />
        </div>
      )}
    </Loaded>
  );
}

export default function SafetyPage() {
  const hotline = useSession((session) => session.me?.hotline ?? '12329');
  return (
    <PageFrame title="账户安全">
      <MemberOnly what="管理账户安全">
        <OwnSafety />
      </MemberOnly>
      <Rows>
        <LinkRow
          id="safety-lost"
          icon="alert"
          title="手机丢了怎么办"
          detail={`不用登录也能看；可以打 ${hotline} 锁账户`}
          onPress={() => open('/packages/safety/lost/index', {})}
        />
      </Rows>
    </PageFrame>
  );
}
