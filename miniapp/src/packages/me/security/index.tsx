import { timeInWords } from '@gjj/shared-types';
import { call } from '@/api/call';
import { useServerData } from '@/api/server-data';
import { useSession } from '@/api/session';
import { MemberOnly } from '@/features/session/MemberOnly';
import { Rows } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';

function SecurityLog() {
  const query = useServerData(['security-log'], () => call('getSecurityLog'));
  return (
    <Loaded query={query}>
      {({ events }) =>
        events.length === 0 ? (
          <EmptyState icon="shield" words="还没有记录。" />
        ) : (
          <Rows>
            {events.map((event) => (
              <div key={`${event.at}${event.words}`} className="plain-row">
                <div>{event.words}</div>
                <div className="secondary numeric">
                  {timeInWords(event.at)} · {event.where}
                </div>
              </div>
            ))}
          </Rows>
        )
      }
    </Loaded>
  );
}

export default function SecurityPage() {
  const hotline = useSession((session) => session.me?.hotline ?? '12329');
  return (
    <PageFrame title="安全记录">
      <Notice tone="neutral">
        <div>登录、换手机号、加银行卡都记在这里。</div>
        <div>不是您本人做的，请马上拨打 {hotline}。</div>
      </Notice>
      <MemberOnly what="看到安全记录">
        <SecurityLog />
      </MemberOnly>
    </PageFrame>
  );
}
