import { timeInWords, type OwnDataUse, type StaffLook } from '@gjj/shared-types';
import { useLooks } from '@/features/own-data/use-own-data';
import { MemberOnly } from '@/features/session/MemberOnly';
import { Rows, Section } from '@/ui/Card';
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

function Use({ use }: { use: OwnDataUse }) {
  const { at, times, department, fields, purpose, usedFor, basis, who, asOf } = use;
  return (
    <div className="plain-row stack-tight">
      <div className="strong">{department}</div>
      <div>查了：{fields.join('、')}</div>
      <div>
        为什么：{purpose}，用来{usedFor}
      </div>
      <div>依据：{basis}</div>
      <div className="secondary numeric">
        {timeInWords(at)} · {who}
        {times > 1 && ` · 当天 ${times} 次`}
      </div>
      <div className="secondary numeric">
        {asOf === null ? '这个部门没有答复' : `数据截至 ${timeInWords(asOf)}`}
      </div>
    </div>
  );
}

/** 共享数据使用记录. */
function Uses({ uses }: { uses: readonly OwnDataUse[] }) {
  return (
    <Section title="向其他部门查过什么">
      {uses.length === 0 ? (
        <EmptyState icon="shield" words="还没有向其他部门查过您的信息。" />
      ) : (
        <Rows>
          {uses.map((use) => (
            <Use
              key={`${use.at}${use.department}${use.purpose}${use.usedFor}${use.who}${use.fields.join()}`}
              use={use}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function Looks() {
  const query = useLooks();
  return (
    <Loaded query={query}>
      {({ looks, uses = [] }) => (
        <>
          <Section title="哪些工作人员看过">
            {looks.length === 0 ? (
              <EmptyState icon="shield" words="还没有工作人员看过您的信息。" />
            ) : (
              <Rows>
                {looks.map((look) => (
                  <Line key={`${look.at}${look.what}${look.who}${look.about}`} look={look} />
                ))}
              </Rows>
            )}
          </Section>
          <Uses uses={uses} />
        </>
      )}
    </Loaded>
  );
}

export default function LooksPage() {
  return (
    <PageFrame title="谁看过我的信息">
      <Notice tone="neutral">
        <div>
          工作人员每看一次都记在这里。没有写理由的，看到的是遮去一部分的信息，用来办您的业务。向其他部门查了什么，在下面。
        </div>
      </Notice>
      <MemberOnly what="看到谁看过您的信息">
        <Looks />
      </MemberOnly>
    </PageFrame>
  );
}
