import { useState } from 'react';
import {
  dayInWords,
  dayWithYear,
  yuan,
  type MyYear,
  type RuleChangeForMe,
  type YearItem,
} from '@gjj/shared-types';
import { MemberOnly } from '@/features/session/MemberOnly';
import { useYear } from '@/features/year/use-year';
import { today } from '@/platform/clock';
import { open } from '@/platform/navigate';
import { Card, Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';
import { Plan } from './Plan';

function standingOf({ answers, opensOn, reminder }: YearItem): string {
  const now = answers[0]?.eligibility;
  const later =
    opensOn === null ? '' : `${dayInWords(opensOn, today())}起可以${now?.verdict === 'yes' ? '再' : ''}提`;
  const reminded = reminder?.state === 'waiting' ? '到日子会提醒您' : '';
  const cap = now === undefined || now.capFen === null ? '' : `，最多 ${yuan(now.capFen)}`;
  const first =
    now?.verdict === 'yes' ? `现在能提${cap}` : now?.verdict === 'no' ? '现在不能提' : '要人工核对';
  return [first, later, reminded].filter((words) => words !== '').join('；');
}

function Items({ items, loan }: { items: readonly YearItem[]; loan: { loan?: string } }) {
  return (
    <Section title="每一项">
      <Rows>
        {items.map((item) => (
          <LinkRow
            key={item.itemCode}
            id={`year-${item.itemCode}`}
            title={item.itemName}
            detail={standingOf(item)}
            onPress={() => open('/packages/year/item/index', { item: item.itemCode, ...loan })}
          />
        ))}
      </Rows>
    </Section>
  );
}

/** What changes on which day, by rules and facts that are known now. */
function Calendar({ events }: { events: MyYear['calendar'] }) {
  if (events.length === 0) return null;
  return (
    <Section title="哪天会变">
      <Rows>
        {events.map(({ on, itemCode, itemName, words, certain }) => (
          <div key={`${on}${itemCode}`} className="plain-row stack-tight">
            <h3 className="reset strong">
              {dayWithYear(on)} {itemName}
            </h3>
            <div>
              {words}
              {!certain && '（估算：要单位照常缴存）'}
            </div>
          </div>
        ))}
      </Rows>
    </Section>
  );
}

const changeWords: Record<RuleChangeForMe['change'], string> = {
  more: '能多提',
  less: '能提的少了',
  new: '新增',
  gone: '取消',
  other: '有变化',
};

function Changed({ changed }: { changed: MyYear['changed'] }) {
  if (changed.length === 0) return null;
  return (
    <Section title="规则变了，对您是">
      <Rows>
        {changed.map(({ on, itemCode, itemName, change, before, after, source }) => (
          <div key={`${on}${itemCode}`} className="plain-row stack-tight">
            <h3 className="reset strong">
              {itemName}：{changeWords[change]}
            </h3>
            <div>
              {dayWithYear(on)}以前{before}，以后{after}。
            </div>
            {source !== null && <div className="secondary">依据：{source.title}</div>}
          </div>
        ))}
      </Rows>
    </Section>
  );
}

function Year({
  year,
  loanMonths,
  onLoan,
}: {
  year: MyYear;
  loanMonths: number | null;
  onLoan: (months: number | null) => void;
}) {
  return (
    <div className="stack-wide">
      <Plan plan={year.plan} loanMonths={loanMonths} onLoan={onLoan} />
      <Items items={year.items} loan={loanMonths === null ? {} : { loan: String(loanMonths) }} />
      <Calendar events={year.calendar} />
      <Changed changed={year.changed} />
      <Section title="怎么估的">
        <Card>
          {year.assumptions.map((words) => (
            <div key={words}>· {words}</div>
          ))}
        </Card>
      </Section>
    </div>
  );
}

function OwnYear() {
  const [loanMonths, setLoanMonths] = useState<number | null>(null);
  const query = useYear(loanMonths);
  return (
    <Loaded query={query} cards={3}>
      {(year) => <Year year={year} loanMonths={loanMonths} onLoan={setLoanMonths} />}
    </Loaded>
  );
}

/** 我的一年: what can be taken over twelve months, item by item and day by day. */
export default function YearPage() {
  return (
    <PageFrame title="我的一年">
      <MemberOnly what="看这一年能提多少">
        <OwnYear />
      </MemberOnly>
    </PageFrame>
  );
}
