import { dayWithYear, yuan, type YearPlan } from '@gjj/shared-types';
import { LoanChips } from '@/features/year/LoanChips';
import { LoanSource } from '@/features/year/LoanSource';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { Notice } from '@/ui/Notice';

interface PlanProps {
  plan: YearPlan;
  loanMonths: number | null;
  onLoan: (months: number | null) => void;
}

/** What is kept for the loan, and why. */
function KeptForLoan({ loan }: { loan: NonNullable<YearPlan['loan']> }) {
  if (loan.rule === null)
    return (
      <Notice tone="action" id="loan-not-stated">
        <div>
          本中心没有公布贷款额度怎样算，提取会让贷款少多少，我们说不准。稳妥起见，{dayWithYear(loan.on)}
          以前的提取没有排进来；贷款前请打 12329 问清楚。
        </div>
      </Notice>
    );
  return (
    <Notice tone="waiting" id="loan-kept">
      <div>
        {dayWithYear(loan.on)}贷款前，账户里留 {yuan(loan.keepFen ?? 0)}，贷款额度不因为提取变少
        {loan.limitFen === null ? '' : `（算得最多可以贷 ${yuan(loan.limitFen)}）`}。
      </div>
      <LoanSource source={loan.rule.source} />
    </Notice>
  );
}

/** The steps that give the most, each with its working behind it. */
export function Plan({ plan, loanMonths, onLoan }: PlanProps) {
  const loan = loanMonths === null ? {} : { loan: String(loanMonths) };
  return (
    <Section title="怎样提得最多">
      <div className="stack">
        <Card id="plan">
          <div className="secondary">
            {loanMonths === null ? '这一年一共可以提' : '不影响贷款，这一年一共可以提'}
          </div>
          <div className="balance numeric">{yuan(plan.totalFen)}</div>
          {plan.loan !== null && plan.loan.withoutFen > plan.totalFen && (
            <div>不贷款的话可以提 {yuan(plan.loan.withoutFen)}。</div>
          )}
          <div className="strong">打算用公积金贷款吗？</div>
          <LoanChips value={loanMonths} onChange={onLoan} />
          {loanMonths !== null && (
            <Button small kind="quiet" id="no-loan" onPress={() => onLoan(null)}>
              不打算贷款
            </Button>
          )}
          {plan.loan !== null && <KeptForLoan loan={plan.loan} />}
        </Card>
        {plan.steps.length === 0 ? (
          <div className="secondary">
            按现在查到的情况，这一年里没有不用人工核对就能提的。下面每一项写着差什么。
          </div>
        ) : (
          <Rows>
            {plan.steps.map(({ on, itemCode, itemName, amountFen, certain }) => (
              <LinkRow
                key={`${on}${itemCode}`}
                id={`step-${itemCode}-${on}`}
                title={dayWithYear(on)}
                detail={`${itemName}${certain ? '' : '，估算：要单位照常缴存'}`}
                value={<span className="numeric strong">{yuan(amountFen)}</span>}
                onPress={() => open('/packages/year/item/index', { item: itemCode, on, ...loan })}
              />
            ))}
          </Rows>
        )}
        {plan.steps.length > 0 && <div className="secondary">点开每一次，看是怎么算的。</div>}
      </div>
    </Section>
  );
}
