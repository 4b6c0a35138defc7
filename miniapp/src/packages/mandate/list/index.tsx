import type { MandateOffer, MandateSummary } from '@gjj/shared-types';
import { MandateRow } from '@/features/mandates/MandateRow';
import { useMandates } from '@/features/mandates/use-mandates';
import { MemberOnly } from '@/features/session/MemberOnly';
import { useShown } from '@/platform/lifecycle';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Rows, Section } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';

function Those({ title, mandates }: { title: string; mandates: readonly MandateSummary[] }) {
  if (mandates.length === 0) return null;
  return (
    <Section title={title}>
      <Rows>
        {mandates.map((mandate) => (
          <MandateRow key={mandate.mandateId} mandate={mandate} />
        ))}
      </Rows>
    </Section>
  );
}

/** What nobody can do for the member in the app, and how it is done. */
function AtWindow({ items }: Pick<MandateOffer, 'items'>) {
  const others = items.filter(({ inApp }) => !inApp);
  const how = others[0]?.otherwise ?? null;
  if (how === null) return null;
  return (
    <Section title="不能在小程序里委托的">
      <Card>
        <div>{how}</div>
        <div className="secondary">{others.map(({ itemName }) => itemName).join('、')}</div>
      </Card>
    </Section>
  );
}

/** 我的委托: whom I asked, who asked me, and what can be asked. */
export default function MandatesPage() {
  const query = useMandates();
  useShown(() => void query.refetch());
  const whyNot = query.data?.offer.whyNot ?? null;
  const mayAsk = query.data !== undefined && whyNot === null;
  return (
    <PageFrame
      title="我的委托"
      {...(mayAsk && {
        action: (
          <Button id="mandate-new" onPress={() => open('/packages/mandate/new/index', {})}>
            委托一个人替我办
          </Button>
        ),
      })}
    >
      <MemberOnly what="看和签委托">
        <Loaded query={query}>
          {({ given, received, offer }) => (
            <div className="stack-wide">
              {given.length + received.length === 0 && (
                <EmptyState icon="people" words="您还没有委托过谁，也没有人委托您。" />
              )}
              {whyNot !== null && (
                <Notice tone="neutral">
                  <div>{whyNot}</div>
                </Notice>
              )}
              <Those title="委托我的人" mandates={received} />
              <Those title="我委托的人" mandates={given} />
              <AtWindow items={offer.items} />
            </div>
          )}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
