import type { Eligibility, Reason } from '@gjj/shared-types';
import { expressionsOf, type CompiledRules, type CompiledRow, type CompiledStep } from './compile-item';
import type { FactValue } from './facts';
import { asksPerson, presentReason } from './reason';
import type { Scope } from './scope';
import { moneyInWords } from './value-words';

export interface AmountResult {
  /** Least of the terms, never below nought; null where one of them is unknown. */
  capFen: number | null;
  working: WorkingStep[];
  reason: Reason;
}

type WorkingStep = Eligibility['working'][number];
type Line = WorkingStep & { shown: boolean; known: boolean };

/**
 * Works the amount out step by step; the steps become names that later expressions may use.
 * @param inWords how the result is written in words: money, where nothing else is said
 */
export function assessAmount(
  compiled: CompiledRules,
  scope: Scope,
  inWords: (value: number) => string = moneyInWords,
): AmountResult {
  const steps = compiled.steps.map((step) => workOut(step, scope));
  const terms = compiled.terms.map((term) => workOut(term, scope));
  const known = terms.every((term) => term.known);
  const capFen = known ? Math.min(...terms.map((term) => term.amountFen)) : null;
  const binding = terms.findIndex((term) => term.known && term.amountFen === capFen);
  const lines = [...steps, ...terms.map((term, index) => ({ ...term, binding: index === binding }))];
  return {
    capFen,
    working: lines
      .filter((line) => line.shown && line.known)
      .map(({ label, amountFen, binding, sharedBy }) => ({
        label,
        amountFen,
        binding,
        ...(sharedBy && { sharedBy }),
      })),
    reason: amountReason(compiled, scope, capFen, inWords),
  };
}

function workOut(step: CompiledStep, scope: Scope): Line {
  const { row, value } = pick(step.rows, scope);
  const known = typeof value === 'number';
  if (step.name !== null)
    scope.set(step.name, value, scope.trace(expressionsOf(step).flatMap(({ names }) => names)));
  const shown = step.shown && step.isShown && (step.showWhen === null || scope.holds(step.showWhen));
  return {
    label: scope.fill(row?.label ?? step.label),
    amountFen: known ? Math.max(0, value) : 0,
    binding: false,
    ...(step.sharedBy && { sharedBy: step.sharedBy }),
    shown,
    known,
  };
}

/** The first row that holds. A row that cannot be judged leaves the value unknown: a later one must not jump in. */
function pick(
  rows: readonly CompiledRow[],
  scope: Scope,
): { row: CompiledRow | null; value?: FactValue | undefined } {
  for (const row of rows) {
    const holds = row.when === null ? true : scope.evaluate(row.when);
    if (holds === undefined) return { row: null };
    if (holds === true) return { row, value: scope.evaluate(row.value) };
  }
  return { row: null };
}

function amountReason(
  compiled: CompiledRules,
  scope: Scope,
  capFen: number | null,
  inWords: (value: number) => string,
): Reason {
  const { item, steps, terms, amountPersonWhen } = compiled;
  const verdict = capFen === null ? 'unknown' : capFen > 0 ? 'yes' : 'no';
  const cap = capFen === null ? '' : inWords(capFen);
  const ask = asksPerson(verdict, amountPersonWhen, scope);
  const facts = scope.factsUsedBy([
    ...[...steps, ...terms].flatMap(expressionsOf),
    ask ? amountPersonWhen : null,
  ]);
  return presentReason(item.rules.amount, verdict, facts, (words) => scope.fill(words, { cap }), ask);
}
