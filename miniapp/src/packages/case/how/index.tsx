import { dayInWords, dayOf, rulesOf, timeInWords, yuan, type MemberCase } from '@gjj/shared-types';
import { ReasonCard } from '@/features/application/ReasonCard';
import { RecheckCard } from '@/features/cases/RecheckCard';
import { useCase } from '@/features/cases/use-cases';
import { MemberOnly } from '@/features/session/MemberOnly';
import { usePageParam } from '@/platform/lifecycle';
import { open } from '@/platform/navigate';
import { Card, Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { Pair } from '@/ui/Pair';

type Eligibility = NonNullable<MemberCase['eligibility']>;

/** How the sum came about, line by line; the one that decided is marked. */
function Working({ working, capFen }: Pick<Eligibility, 'working' | 'capFen'>) {
  if (working.length === 0) return null;
  return (
    <Section title="金额是怎样算的">
      <Card>
        {working.map(({ label, amountFen, binding }) => (
          <Pair key={label} sum name={binding ? `${label}（按这一条）` : label}>
            <span className={binding ? 'strong numeric' : 'numeric'}>{yuan(amountFen)}</span>
          </Pair>
        ))}
        {capFen !== null && <div className="strong numeric">最多可以提取 {yuan(capFen)}</div>}
      </Card>
    </Section>
  );
}

function RulesUsed({ eligibility }: { eligibility: Eligibility }) {
  const { effectiveFrom, version } = rulesOf(eligibility);
  return (
    <Section title="按哪一版规则">
      <Card>
        {effectiveFrom !== null && <div>从 {dayInWords(effectiveFrom)}起执行的规则</div>}
        <div className="secondary">版本号 {version}</div>
        <div className="secondary numeric">{timeInWords(eligibility.assessedAt)} 核对</div>
      </Card>
    </Section>
  );
}

/** As they were, whatever has changed since. */
const rulesThen = (item: string, eligibility: Eligibility) => ({
  item,
  on: dayOf(eligibility.assessedAt),
  version: rulesOf(eligibility).version,
});

function How({ found }: { found: MemberCase }) {
  const { eligibility } = found;
  if (eligibility === null)
    return (
      <Notice tone="neutral">
        <div>这件业务没有自动核对的记录。想知道怎样决定的，请打客服电话。</div>
      </Notice>
    );
  return (
    <div className="stack-wide">
      <Notice tone="waiting">
        <div className="strong">系统查了下面的数据，逐条对照规则，全部符合才自动同意。</div>
        <div>系统只会同意，不会拒绝：有一条不符合或查不到，就交给工作人员。</div>
      </Notice>
      <Section title="逐条核对">
        <div className="stack">
          {eligibility.reasons.map((reason) => (
            <ReasonCard key={reason.ruleId} reason={reason} />
          ))}
        </div>
      </Section>
      <Working working={eligibility.working} capFen={eligibility.capFen} />
      <RulesUsed eligibility={eligibility} />
      <RecheckCard found={found} />
      <Rows>
        <LinkRow
          icon="list"
          title="看当时的全部规则"
          onPress={() => open('/packages/guide/rules/index', rulesThen(found.itemCode, eligibility))}
        />
      </Rows>
    </div>
  );
}

/** 个人信息保护法 art. 24: facts, rules, version and sum of a decision by machine, and the way to a person. */
export default function HowPage() {
  const query = useCase(usePageParam('case'));
  return (
    <PageFrame title="系统怎样决定的">
      <MemberOnly what="看系统怎样决定的">
        <Loaded query={query} cards={3}>
          {(found) => <How found={found} />}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
