import type { Eligibility, Reason } from '@gjj/shared-types';
import type { CompiledItem, CompiledStep } from './compile-item';
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

/** Works the amount out step by step; the steps become names that later expressions may use. */
export function assessAmount(compiled: CompiledItem, scope: Scope): AmountResult {
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
      .map(({ label, amountFen, binding }) => ({ label, amountFen, binding })),
    reason: amountReason(compiled, scope, capFen),
  };
}

function workOut(step: CompiledStep, scope: Scope): Line {
  const value = scope.evaluate(step.value);
  const known = typeof value === 'number';
  if (step.name !== null) scope.set(step.name, value, scope.trace(step.value.names));
  const shown = step.shown && step.isMoney && (step.showWhen === null || scope.holds(step.showWhen));
  return {
    label: scope.fill(step.label),
    amountFen: known ? Math.max(0, value) : 0,
    binding: false,
    shown,
    known,
  };
}

function amountReason(compiled: CompiledItem, scope: Scope, capFen: number | null): Reason {
  const { item, steps, terms, amountPersonWhen } = compiled;
  const verdict = capFen === null ? 'unknown' : capFen > 0 ? 'yes' : 'no';
  const cap = capFen === null ? '' : moneyInWords(capFen);
  const ask = asksPerson(verdict, amountPersonWhen, scope);
  const facts = scope.factsUsedBy([
    ...[...steps, ...terms].map(({ value }) => value),
    ask ? amountPersonWhen : null,
  ]);
  return presentReason(item.rules.amount, verdict, facts, (words) => scope.fill(words, { cap }), ask);
}
