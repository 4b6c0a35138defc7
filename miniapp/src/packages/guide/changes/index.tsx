import { dayWithYear, type CentreChanges } from '@gjj/shared-types';
import { useRuleChanges } from '@/features/catalogue/use-catalogue';
import { ChangedItem, ChangeList } from '@/features/rules/ChangedItem';
import { forMembers } from '@/features/rules/rule-changes';
import { today } from '@/platform/clock';
import { usePageParam } from '@/platform/lifecycle';
import { Card, Section } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';

function Changes({ changes }: { changes: CentreChanges }) {
  const { to, items, centre } = forMembers(changes);
  return (
    <div className="stack-wide">
      <Card>
        <h2 className="reset title">
          {dayWithYear(to)}
          {to > today() ? '起，规则这样变' : '起，规则已经变了'}
        </h2>
      </Card>
      {items.map((item) => (
        <ChangedItem key={item.itemCode} item={item} />
      ))}
      {centre.length > 0 && (
        <Section title="各项业务都一样的">
          <Card>
            <ChangeList changes={centre} />
          </Card>
        </Section>
      )}
    </div>
  );
}

/** What changes on one day, item by item: before and after. */
export default function ChangesPage() {
  const on = usePageParam('on');
  const query = useRuleChanges();
  return (
    <PageFrame title="规则变化">
      <Loaded query={query} cards={2}>
        {({ changes }) => {
          const found = changes.find(({ to }) => to === on);
          if (found !== undefined) return <Changes changes={found} />;
          return <EmptyState icon="info" words="这一天没有规则变化，也可能公布后又改了。" />;
        }}
      </Loaded>
    </PageFrame>
  );
}
