import { aboutData } from '@/copy/about-data';
import { DataCopyCard } from '@/features/own-data/DataCopyCard';
import { useStanding } from '@/features/session/use-member';
import { open } from '@/platform/navigate';
import { Card, Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { PageFrame } from '@/ui/PageFrame';

/** What a member can do about it comes first, then what is kept and why. */
function OwnParts() {
  return (
    <>
      <Rows>
        <LinkRow
          id="who-looked"
          icon="eye"
          title="谁看过我的信息"
          detail="哪里的工作人员看过，向哪些部门查过，为什么"
          onPress={() => open('/packages/papers/looks/index', {})}
        />
      </Rows>
      <DataCopyCard />
    </>
  );
}

export default function DataPage() {
  const member = useStanding() === 'member';
  return (
    <PageFrame title="关于您的数据">
      {member && <OwnParts />}
      {aboutData.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <Card>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </Card>
        </Section>
      ))}
    </PageFrame>
  );
}
