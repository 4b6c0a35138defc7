import {
  monthsInWords,
  type Eligibility,
  type Reason,
  type RuleSource,
  type Verdict,
} from '@gjj/shared-types';
import { assessAmount } from './assess-amount';
import { assessCondition } from './assess-condition';
import { compileHomeLoan, type CompiledHomeLoan } from './compile-home-loan';
import type { Texts } from './centre-schema';
import type { CompiledRules } from './compile-item';
import type { FactKey } from './fact-dictionary';
import type { FactBook } from './facts';
import type { HomeLoan, HomeLoanQuestion } from './home-loan-schema';
import { presentSource } from './reason';
import { Scope, type Moment } from './scope';

type Report = (path: string, message: string) => void;

/** What somebody may borrow, with how it was worked out; `limitFen` is null where a fact is unknown. */
export interface AssessedLoanLimit extends Pick<Eligibility, 'working'> {
  limitFen: number | null;
  reason: Reason;
  source: RuleSource;
}

/** A whole pre-assessment. It decides nothing: a person decides every loan. */
export interface AssessedHomeLoan {
  verdict: Verdict;
  /** The least of what account and home allow; null where one of them is unknown. */
  limitFen: number | null;
  /** By account and family. */
  account: AssessedLoanLimit;
  /** By the home and the income; null where the centre states nothing of it. */
  home: AssessedLoanLimit | null;
  /** In months, the wished ones where they are fewer; null where it is not stated. Its working is in months. */
  term: {
    months: number | null;
    longest: number | null;
    working: Eligibility['working'];
    reason: Reason;
  } | null;
  /** null: not stated, or not known for want of term or facts. */
  rate: { rateMilli: number; label: string; source: RuleSource } | null;
  /** Who may borrow at all. */
  reasons: Reason[];
}

/** The rules of a day, ready to be judged by. */
export class HomeLoanRule {
  private readonly compiled: CompiledHomeLoan;

  constructor(
    private readonly loan: HomeLoan,
    texts: Texts,
    report: Report,
  ) {
    this.compiled = compileHomeLoan(loan, texts, report);
  }

  /** What the limit of the account alone hangs on. */
  get factsOfLimit(): FactKey[] {
    return [...this.compiled.amount.factKeys];
  }

  /** What a whole pre-assessment hangs on. */
  get factsNeeded(): FactKey[] {
    return [...this.compiled.factKeys];
  }

  get questions(): readonly HomeLoanQuestion[] {
    return this.loan.questions;
  }

  get rates(): { label: string; rateMilli: number; source: RuleSource }[] {
    return this.loan.rates.map(({ label, rateMilli, source }) => ({
      label,
      rateMilli,
      source: presentSource(source),
    }));
  }

  /** Each rule in a sentence, with its source. */
  says(moment: Moment): { words: string; source: RuleSource }[] {
    const { conditions, amount, home, term } = this.loan;
    const scope = new Scope(this.compiled.amount, {}, moment);
    return [...conditions, amount, home, term].flatMap((rule) =>
      rule?.says === undefined ? [] : [{ words: scope.fill(rule.says), source: presentSource(rule.source) }],
    );
  }

  /** The limit by account and family, as 我的一年 has it. Pure, as `assess`. */
  limit(facts: FactBook, moment: Moment): AssessedLoanLimit {
    return limitBy(this.compiled.amount, facts, moment);
  }

  /** @param wantedMonths how long the person means to borrow; left out: as long as may be */
  assess(facts: FactBook, moment: Moment, wantedMonths?: number): AssessedHomeLoan {
    const { amount, home, conditions } = this.compiled;
    const account = limitBy(amount, facts, moment);
    const term = this.termOf(facts, moment, wantedMonths);
    const rate = this.rateOf(facts, moment, term?.months ?? wantedMonths ?? null);
    const given = { termMonths: term?.months ?? wantedMonths ?? null, rateMilli: rate?.rateMilli ?? null };
    const ofHome = home === null ? null : limitBy(home, facts, moment, given);
    const scope = new Scope(amount, facts, moment, this.compiled.factKeys);
    const reasons = conditions.map((condition) => assessCondition(condition, scope).reason);
    const limits = [account, ...(ofHome === null ? [] : [ofHome])].map(({ limitFen }) => limitFen);
    const verdicts = [...reasons, account.reason, ofHome?.reason, term?.reason].flatMap(
      (reason) => reason?.verdict ?? [],
    );
    return {
      verdict: worst(verdicts),
      limitFen: limits.includes(null) ? null : Math.min(...limits.map(Number)),
      ...{ account, home: ofHome, term, rate, reasons },
    };
  }

  private termOf(facts: FactBook, moment: Moment, wanted?: number): AssessedHomeLoan['term'] {
    const { term } = this.compiled;
    if (term === null) return null;
    const {
      capFen: longest,
      working,
      reason,
    } = assessAmount(term, new Scope(term, facts, moment), monthsInWords);
    const months = longest === null || wanted === undefined ? longest : Math.min(longest, wanted);
    return { months, longest, working, reason };
  }

  private rateOf(facts: FactBook, moment: Moment, termMonths: number | null): AssessedHomeLoan['rate'] {
    const { home, amount, rates, factKeys } = this.compiled;
    const scope = new Scope(home ?? amount, facts, moment, factKeys);
    scope.set('termMonths', termMonths ?? undefined);
    for (const { when, rate } of rates) {
      const holds = when === null ? true : scope.evaluate(when);
      // A line that cannot be judged leaves the rate unknown: a later one must not jump in.
      if (holds === undefined) return null;
      if (holds === true)
        return { rateMilli: rate.rateMilli, label: rate.label, source: presentSource(rate.source) };
    }
    return null;
  }
}

function limitBy(
  compiled: CompiledRules,
  facts: FactBook,
  moment: Moment,
  given: Readonly<Record<string, number | null>> = {},
): AssessedLoanLimit {
  const scope = new Scope(compiled, facts, moment);
  for (const [name, value] of Object.entries(given)) scope.set(name, value ?? undefined);
  const { capFen, working, reason } = assessAmount(compiled, scope);
  return { limitFen: capFen, working, reason, source: presentSource(compiled.item.rules.amount.source) };
}

/** A known "no" decides; else anything unknown goes to a person. */
function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('unknown') ? 'unknown' : 'yes';
}
