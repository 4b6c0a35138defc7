import { useState } from 'react';
import { timeInWords, type OwnSession } from '@gjj/shared-types';
import { call } from '@/api/call';
import { noteServerData, outdate, useServerData } from '@/api/server-data';
import { MemberOnly } from '@/features/session/MemberOnly';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { Pair } from '@/ui/Pair';
import { Sheet } from '@/ui/Sheet';
import { StatusWord } from '@/ui/StatusWord';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

interface Sessions {
  sessions: OwnSession[];
}

const key = ['sessions'] as const;
const ways = { wechat: '微信', sms: '短信验证码', unknown: '不清楚' } as const;

async function note(change: Promise<Sessions>): Promise<void> {
  noteServerData(key, await change);
  outdate('security-log');
}

const endOne = ({ sessionRef }: OwnSession) => note(call('endSession', { params: { sessionRef } }));
const endOthers = () => note(call('endOtherSessions'));

const deviceOf = ({ device }: OwnSession) => (device === '不清楚' ? '不清楚是什么设备' : device);

function SessionCard({ session, onEnd }: { session: OwnSession; onEnd: () => void }) {
  return (
    <Card>
      <div className="row">
        <div className="grow strong">{deviceOf(session)}</div>
        {session.current && <StatusWord tone="good">这一台</StatusWord>}
      </div>
      <Pair name="登录时间">{session.signedInAt === null ? '不清楚' : timeInWords(session.signedInAt)}</Pair>
      <Pair name="登录方式">{ways[session.by]}</Pair>
      <Pair name="大致位置">{session.place}</Pair>
      {!session.current && (
        <Button kind="secondary" label={`让${deviceOf(session)}退出`} onPress={onEnd}>
          让它退出
        </Button>
      )}
    </Card>
  );
}

function SessionList({ sessions }: Sessions) {
  const [ending, setEnding] = useState<OwnSession | 'others' | null>(null);
  const work = useWork();
  const end = async () => {
    if (ending === null) return;
    if (!(await work.run(() => (ending === 'others' ? endOthers() : endOne(ending))))) return;
    setEnding(null);
    tellBriefly('已退出');
  };
  const isAlone = sessions.length < 2;
  return (
    <div className="stack">
      {sessions.map((session) => (
        <SessionCard key={session.sessionRef} session={session} onEnd={() => setEnding(session)} />
      ))}
      {isAlone ? (
        <div className="secondary">只在这一台登录着。</div>
      ) : (
        <Button id="end-others" kind="danger" onPress={() => setEnding('others')}>
          别的设备都退出
        </Button>
      )}
      <Sheet
        open={ending !== null}
        title={ending === 'others' ? '让别的设备都退出？' : '让这台设备退出？'}
        onClose={() => setEnding(null)}
      >
        <div>退出以后，那里要重新登录。填到一半的申请还在。</div>
        <WorkError error={work.error} />
        <Button id="confirm-end" kind="danger" busy={work.busy} onPress={() => void end()}>
          退出
        </Button>
      </Sheet>
    </div>
  );
}

function OwnSessions() {
  const query = useServerData<Sessions>(key, () => call('listSessions'));
  return <Loaded query={query}>{({ sessions }) => <SessionList sessions={sessions} />}</Loaded>;
}

export default function SessionsPage() {
  return (
    <PageFrame title="登录的设备">
      <Notice tone="neutral">
        <div>有不认识的，让它退出，再锁住账户。</div>
      </Notice>
      <MemberOnly what="看到登录的设备">
        <OwnSessions />
      </MemberOnly>
    </PageFrame>
  );
}
