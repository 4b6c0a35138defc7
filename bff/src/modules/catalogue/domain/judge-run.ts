import { factsOfRun, type CompiledRun } from './compile-standing';
import type { FactBook } from './facts';
import { Scope, type Moment } from './scope';
import type { Stop } from './standing-schema';

/** What the facts of the day say of a standing order, beside whether its item can be taken. */
export interface RunFindings {
  /** What is known to hold by which an order stops. */
  stops: Stop[];
  /** The instalment of a month; null while unknown, or where there is none. */
  instalmentFen: number | null;
  /** The day by which a fact ends the order; null where none does. */
  until: string | null;
}

/** Pure. Nothing unknown stops an order. */
export function findOfRun(run: CompiledRun, facts: FactBook, moment: Moment): RunFindings {
  const scope = new Scope(run.item, facts, moment, factsOfRun(run));
  const instalment = run.instalment === null ? undefined : scope.evaluate(run.instalment);
  const until = run.until === null ? undefined : scope.evaluate(run.until);
  return {
    stops: run.stops.filter(({ when }) => scope.holds(when)).map(({ stop }) => stop),
    instalmentFen: typeof instalment === 'number' && instalment > 0 ? instalment : null,
    until: typeof until === 'string' && until !== '' ? until : null,
  };
}
