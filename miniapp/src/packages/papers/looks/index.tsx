import { timeInWords, type StaffLook } from '@gjj/shared-types';
import { useLooks } from '@/features/own-data/use-own-data';
import { MemberOnly } from '@/features/session/MemberOnly';
import { Rows } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';

function Line({ look: { at, times, what, about, who, why } }: { look: StaffLook }) {
  return (
    <div className="plain-row stack-tight">
      <div className="strong">{what}</div>
      <div>{about}</div>
      {why !== null && <div>理由：{why}</div>}
      <div className="secondary numeric">
        {timeInWords(at)} · {who}
        {times > 1 && ` · 当天 ${times} 次`}
      </div>
    </div>
  );
}

function Looks() {
  const query = useLooks();
  return (
    <Loaded query={query}>
      {({ looks }) =>
        looks.length === 0 ? (
          <EmptyState icon="shield" words="还没有工作人员看过您的信息。" />
        ) : (
          <Rows>
            {looks.map((look) => (
              <Line key={`${look.at}${look.what}${look.who}${look.about}`} look={look} />
            ))}
          </Rows>
        )
      }
    </Loaded>
  );
}

export default function LooksPage() {
  return (
    <PageFrame title="谁看过我的信息">
      <Notice tone="neutral">
        <div>工作人员每看一次都记在这里。没有写理由的，看到的是遮去一部分的信息，用来办您的业务。</div>
      </Notice>
      <MemberOnly what="看到谁看过您的信息">
        <Looks />
      </MemberOnly>
    </PageFrame>
  );
}
