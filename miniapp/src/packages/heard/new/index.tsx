import { useState } from 'react';
import { matterKinds, matterKindWords, type MatterForm, type MatterKind } from '@gjj/shared-types';
import { NewMatter, type About } from '@/features/matters/NewMatter';
import { useMatterForm } from '@/features/matters/use-matters';
import { MemberOnly } from '@/features/session/MemberOnly';
import { usePageParam } from '@/platform/lifecycle';
import { Button } from '@/ui/Button';
import { Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';

/** In plain words first, then the name. */
const order = Object.keys(matterKindWords) as MatterKind[];

function Kinds({ form, onChoose }: { form: MatterForm; onChoose: (kind: MatterKind) => void }) {
  const offered = order.filter((kind) => form.kinds.some((one) => one.kind === kind));
  return (
    <Section title="想反映什么？">
      <Rows>
        {offered.map((kind) => (
          <LinkRow
            key={kind}
            id={`kind-${kind}`}
            title={matterKindWords[kind].plain}
            detail={`${matterKindWords[kind].name} · ${form.kinds.find((one) => one.kind === kind)?.answeredBy ?? ''}`}
            onPress={() => onChoose(kind)}
          />
        ))}
      </Rows>
    </Section>
  );
}

function New({ first, about }: { first: MatterKind | null; about: About }) {
  const query = useMatterForm();
  const [kind, setKind] = useState(first);
  return (
    <Loaded query={query}>
      {(form) =>
        kind === null ? (
          <Kinds form={form} onChoose={setKind} />
        ) : (
          <>
            <NewMatter key={kind} kind={kind} about={about} form={form} />
            <Button kind="quiet" id="other-kind" onPress={() => setKind(null)}>
              换一种反映
            </Button>
          </>
        )
      }
    </Loaded>
  );
}

export default function NewMatterPage() {
  const asked = usePageParam('kind');
  const about: About = {
    page: usePageParam('page'),
    error: usePageParam('error'),
    caseId: usePageParam('case'),
    accountNo: usePageParam('account'),
  };
  return (
    <PageFrame title="我要反映">
      <MemberOnly what="反映问题">
        <New first={matterKinds.find((kind) => kind === asked) ?? null} about={about} />
      </MemberOnly>
    </PageFrame>
  );
}
