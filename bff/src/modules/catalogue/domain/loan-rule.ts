import type { Eligibility, Reason, RuleSource } from '@gjj/shared-types';
import { assessAmount } from './assess-amount';
import type { Texts } from './centre-schema';
import { compileRules, type CompiledRules } from './compile-item';
import { timeProblems } from './dated';
import type { FactKey } from './fact-dictionary';
import type { FactBook } from './facts';
import type { LoanLimit } from './loan-limit-schema';
import { presentSource } from './reason';
import type { Rules } from './rule-schema';
import { Scope, type Moment } from './scope';

type Report = (path: string, message: string) => void;

function compile({ parameters, amount }: LoanLimit, texts: Texts, report: Report): CompiledRules {
  const rules: Rules = { parameters, conditions: [], amount };
  return compileRules(rules, texts, report);
}

/** Every problem of the versions of a centre, with its place in the file. */
export function loanLimitProblems(
  limits: readonly LoanLimit[],
  texts: Texts,
): { path: string[]; message: string }[] {
  const times = timeProblems(limits).map(({ index, message }) => ({ path: [String(index)], message }));
  const written = limits.flatMap((limit, index) => {
    const problems: { path: string[]; message: string }[] = [];
    compile(limit, texts, (path, message) =>
      problems.push({ path: [String(index), ...path.replace(/^rules\./, '').split('.')], message }),
    );
    return problems;
  });
  return [...times, ...written];
}

/** What somebody may borrow, with how it was worked out; `limitFen` is null where a fact is unknown. */
export interface AssessedLoanLimit extends Pick<Eligibility, 'working'> {
  limitFen: number | null;
  reason: Reason;
  source: RuleSource;
}

/** The rule of a day, ready to be judged by. */
export class LoanRule {
  private readonly compiled: CompiledRules;

  constructor(limit: LoanLimit, texts: Texts, report: Report) {
    this.compiled = compile(limit, texts, report);
  }

  get factsNeeded(): FactKey[] {
    return [...this.compiled.factKeys];
  }

  /** Pure, as `assess`. */
  assess(facts: FactBook, moment: Moment): AssessedLoanLimit {
    const { capFen, working, reason } = assessAmount(this.compiled, new Scope(this.compiled, facts, moment));
    return {
      limitFen: capFen,
      working,
      reason,
      source: presentSource(this.compiled.item.rules.amount.source),
    };
  }
}
