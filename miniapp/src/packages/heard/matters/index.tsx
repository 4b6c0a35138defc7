import { matterStateWords, type MatterSummary } from '@gjj/shared-types';
import { dueInWords, titleOf } from '@/features/matters/matter-in-words';
import { useMatters } from '@/features/matters/use-matters';
import { MemberOnly } from '@/features/session/MemberOnly';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Rows } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';
import { StatusWord } from '@/ui/StatusWord';

function Row({ matter }: { matter: MatterSummary }) {
  const due = dueInWords(matter);
  return (
    <LinkRow
      id={`matter-${matter.matterId}`}
      title={titleOf(matter)}
      detail={
        <>
          <StatusWord tone={matterStateWords[matter.state].tone}>{matter.sentence}</StatusWord>
          {due !== '' && <div className="numeric">{due}</div>}
          {matter.text !== '' && (
            <div>{matter.text.length > 40 ? `${matter.text.slice(0, 40)}…` : matter.text}</div>
          )}
        </>
      }
      onPress={() => open('/packages/heard/matter/index', { matter: matter.matterId })}
    />
  );
}

function Matters() {
  const query = useMatters();
  return (
    <Loaded query={query}>
      {({ matters }) =>
        matters.length === 0 ? (
          <EmptyState
            icon="pen"
            words="您还没有反映过。有办不成的事、账对不上、想投诉或者提建议，都可以告诉我们。"
          />
        ) : (
          <Rows>
            {matters.map((matter) => (
              <Row key={matter.matterId} matter={matter} />
            ))}
          </Rows>
        )
      }
    </Loaded>
  );
}

export default function MattersPage() {
  return (
    <PageFrame
      title="我的反映"
      action={
        <Button id="new-matter" onPress={() => open('/packages/heard/new/index', {})}>
          我要反映
        </Button>
      }
    >
      <MemberOnly what="反映问题">
        <Matters />
      </MemberOnly>
    </PageFrame>
  );
}
