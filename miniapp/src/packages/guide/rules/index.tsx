import { dayWithYear, type ExplainedSection, type ItemExplained } from '@gjj/shared-types';
import { useRules } from '@/features/catalogue/use-catalogue';
import { RuleSection } from '@/features/rules/RuleSection';
import { usePageParam } from '@/platform/lifecycle';
import { Card } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';

/** Codes of the published table, and how a case goes from hand to hand, are for staff. */
const notForMembers = new Set<ExplainedSection['key']>(['listing', 'flow']);

interface HeadProps {
  rules: ItemExplained;
  /** By which a case was judged, which may have changed since. */
  then: boolean;
}

function Head({ rules: { name, on, changesOn }, then }: HeadProps) {
  return (
    <Card>
      <h2 className="reset title">{name}</h2>
      <div className="secondary">
        {then
          ? `您这件是 ${dayWithYear(on)}按下面的规则核对的。以后规则变了，这里不变。`
          : `下面是 ${dayWithYear(on)}有效的规则，系统就按它判断。`}
      </div>
      {!then && changesOn !== null && (
        <Notice tone="waiting">
          <div>{dayWithYear(changesOn)}起，这项业务的规则有变化。</div>
        </Notice>
      )}
    </Card>
  );
}

/** 规则怎么说: an item's rules in sentences, with what they rest on. */
export default function RulesPage() {
  const [on, version] = [usePageParam('on'), usePageParam('version')];
  const judged = version === '' ? null : { on, version };
  const query = useRules(usePageParam('item'), judged);
  return (
    <PageFrame title="规则怎么说">
      <Loaded query={query} cards={3}>
        {(rules) => (
          <div className="stack-wide">
            <Head rules={rules} then={judged !== null} />
            {rules.sections
              .filter(({ key }) => !notForMembers.has(key))
              .map((section) => (
                <RuleSection key={section.key} section={section} />
              ))}
          </div>
        )}
      </Loaded>
    </PageFrame>
  );
}
