import type { ReactNode } from 'react';
import { useSession } from '@/api/session';
import { open, openTab } from '@/platform/navigate';
import { callPhone } from '@/platform/tell';
import { Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';

/** "No" is never the end: another way, a person, and the right to be looked at by one. */
export function OtherWays({ children }: { children: ReactNode }) {
  const hotline = useSession((session) => session.me?.hotline ?? '12329');
  return (
    <Section title="您还可以">
      <div className="stack">
        <Rows>
          <LinkRow
            id="other-items"
            icon="list"
            title="看看别的提取业务"
            detail="也许有一项您现在就能办"
            onPress={() => openTab('services')}
          />
          <LinkRow
            id="ask-hotline"
            icon="phone"
            title={`打 ${hotline} 问人`}
            detail="说说您的情况，问有没有别的办法"
            onPress={() => callPhone(hotline)}
          />
          <LinkRow
            id="ask-window"
            icon="pin"
            title="到窗口问"
            detail="看网点地址和上班时间"
            onPress={() => open('/packages/guide/windows/index', {})}
          />
        </Rows>
        <div className="secondary">觉得查到的情况不对？可以仍然申请，机器不会拒绝，由工作人员核对。</div>
        {children}
      </div>
    </Section>
  );
}
