import { useState } from 'react';
import { dayWithYear, type MyYear, type YearAnswer, type YearItem } from '@gjj/shared-types';
import { ResultBody } from '@/features/application/ResultBody';
import { rulesSinceInWords } from '@/features/rules/rules-in-words';
import { MemberOnly } from '@/features/session/MemberOnly';
import { loanMonthsOf, useYear } from '@/features/year/use-year';
import { today } from '@/platform/clock';
import { usePageParam } from '@/platform/lifecycle';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Rows } from '@/ui/Card';
import { Chips } from '@/ui/Chips';
import { EmptyState } from '@/ui/EmptyState';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { Remind } from './Remind';

/** Answers of the item, with those of the plan's own steps, which come after what the plan took before. */
function answersOf(item: YearItem, { plan }: MyYear): YearAnswer[] {
  const steps = plan.steps.filter(({ itemCode }) => itemCode === item.itemCode);
  const others = item.answers.filter(({ on }) => !steps.some((step) => step.on === on));
  return [...others, ...steps].sort((one, other) => one.on.localeCompare(other.on));
}

function AnswerOn({ answer: { on, certain, eligibility } }: { answer: YearAnswer }) {
  const rules = rulesSinceInWords(eligibility.rulesVersion);
  return (
    <>
      <Card>
        <h2 className="reset title">{on === today() ? '今天' : dayWithYear(on)}</h2>
        <div>{rules !== null && `${rules}，用今天查到的情况算。`}</div>
        {!certain && (
          <Notice tone="waiting">
            <div>这是估算：要单位往后照常缴存，才有这么多。</div>
          </Notice>
        )}
      </Card>
      <ResultBody result={eligibility} />
    </>
  );
}

function ItemYear({ item, year }: { item: YearItem; year: MyYear }) {
  const answers = answersOf(item, year);
  const asked = usePageParam('on');
  const [on, setOn] = useState(asked === '' ? (answers[0]?.on ?? '') : asked);
  const answer = answers.find((one) => one.on === on) ?? answers[0];
  return (
    <div className="stack-wide">
      {answers.length > 1 && (
        <Chips
          label="看哪一天"
          options={answers.map((one) => ({
            value: one.on,
            label: one.on === today() ? '今天' : dayWithYear(one.on),
          }))}
          value={answer?.on ?? ''}
          onChange={setOn}
        />
      )}
      {item.couldBe.map(({ words }) => (
        <Notice key={words} tone="action">
          <div>想多提：{words}。</div>
        </Notice>
      ))}
      <Remind item={item} key={item.reminder?.state ?? 'none'} />
      {answer !== undefined && <AnswerOn answer={answer} />}
      <Rows>
        <LinkRow
          id="with-loan"
          icon="house"
          title="提取还是留着贷款"
          detail="两边并排看，贷款会少多少"
          onPress={() => open('/packages/year/loan/index', { item: item.itemCode })}
        />
      </Rows>
    </div>
  );
}

/** One item's year: every day on which its answer is another, with the working of each. */
export default function YearItemPage() {
  const itemCode = usePageParam('item');
  const query = useYear(loanMonthsOf(usePageParam('loan')));
  const item = query.data?.items.find((one) => one.itemCode === itemCode);
  return (
    <PageFrame
      title={item?.itemName ?? '这一项的一年'}
      action={
        <Button id="check" onPress={() => open('/packages/apply/eligibility/index', { item: itemCode })}>
          看看现在能不能办
        </Button>
      }
    >
      <MemberOnly what="看这一年能提多少">
        <Loaded query={query} cards={3}>
          {(year) =>
            item === undefined ? (
              <EmptyState icon="info" words="这项业务现在网上不办理。" />
            ) : (
              <ItemYear item={item} year={year} />
            )
          }
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
