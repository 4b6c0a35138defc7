import { dayWithYear, yuan, type Mandate } from '@gjj/shared-types';
import { Answer, Begin, End } from '@/features/mandates/MandateActions';
import { MandateStateWord } from '@/features/mandates/MandateRow';
import { useMandate } from '@/features/mandates/use-mandates';
import { MemberOnly } from '@/features/session/MemberOnly';
import { usePageParam, useShown } from '@/platform/lifecycle';
import { open } from '@/platform/navigate';
import { Card, Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { PastSteps } from '@/ui/PastSteps';
import { Pair } from '@/ui/Pair';

function Head({ mandate }: { mandate: Mandate }) {
  const { side, otherName } = mandate;
  return (
    <Card>
      <div>
        <MandateStateWord state={mandate.state} />
      </div>
      <h2 className="reset title" id="mandate-sentence">
        {mandate.sentence}
      </h2>
      <div>
        <Pair name={side === 'principal' ? '谁替我办' : '替谁办'}>{otherName}</Pair>
        <Pair name="办什么">{mandate.items.map(({ itemName }) => itemName).join('、')}</Pair>
        <Pair name="每次最多">
          <span className="numeric">{yuan(mandate.limitFen)}</span>
        </Pair>
        <Pair name="到哪天">{dayWithYear(mandate.endOn)}</Pair>
        {mandate.cardWords !== null && <Pair name="钱付到">{mandate.cardWords}</Pair>}
      </div>
    </Card>
  );
}

/** What it means for whoever is asked, before they answer. */
function Means() {
  return (
    <Notice tone="neutral">
      <div>答应以后，您可以替他填写、上传材料、提交和补正；每一步他都马上知道。</div>
      <div>您看不到他的余额和别的业务，钱只会付到他自己的卡。您和他都可以随时结束。</div>
    </Notice>
  );
}

function Cases({ cases }: Pick<Mandate, 'cases'>) {
  if (cases.length === 0) return null;
  return (
    <Section title="您替他办的">
      <Rows>
        {cases.map(({ caseId, itemName, sentence }) => (
          <LinkRow
            key={caseId}
            id={`case-${caseId}`}
            title={itemName}
            detail={sentence}
            onPress={() => open('/packages/case/case/index', { case: caseId })}
          />
        ))}
      </Rows>
    </Section>
  );
}

/** One mandate, from either side of it: what it says, what was done under it, and what one can do with it. */
export default function MandatePage() {
  const query = useMandate(usePageParam('mandate'));
  useShown(() => void query.refetch());
  const may = (action: Mandate['allowedActions'][number]) =>
    query.data?.allowedActions.includes(action) === true;
  return (
    <PageFrame title="委托">
      <MemberOnly what="看委托">
        <Loaded query={query} cards={3}>
          {(mandate) => (
            <div className="stack-wide">
              <Head mandate={mandate} />
              {may('accept') && <Means />}
              {may('accept') && <Answer mandate={mandate} />}
              {may('act') && <Begin mandate={mandate} />}
              <Cases cases={mandate.cases} />
              {mandate.acts.length > 0 && <PastSteps title="办过的每一步" steps={mandate.acts} />}
              {may('end') && <End mandate={mandate} />}
            </div>
          )}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
