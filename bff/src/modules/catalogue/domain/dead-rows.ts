import type { Expression } from './expression';
import type { JudgedItem } from './item-schema';
import type { AmountStep } from './rule-schema';

type Compile = (text: string, wanted: 'bool', path: string) => Expression;
type Report = (path: string, message: string) => void;

/** Rows of tables that no member can ever reach, and tables that leave somebody without a row. */
export function reportDeadRows(item: Pick<JudgedItem, 'rules'>, compile: Compile, report: Report): void {
  const { parameters, amount } = item.rules;
  const fixed = Object.fromEntries(parameters.map(({ name, value }) => [name, BigInt(value)]));
  const judge = (steps: readonly AmountStep[], path: string) =>
    steps.forEach(({ rows }, index) => rows && judgeTable(rows, `rules.amount.${path}.${index}.rows`));
  const judgeTable = (rows: NonNullable<AmountStep['rows']>, path: string) => {
    const seen = new Set<string>();
    let taken = false;
    rows.forEach(({ when }, index) => {
      const here = `${path}.${index}`;
      if (taken) report(here, 'is never reached: a row above it always holds');
      const always = when === undefined ? true : compile(when, 'bool', `${here}.when`).evaluate(fixed);
      if (always === false) report(here, 'is never reached: its condition never holds');
      if (when !== undefined && seen.has(when))
        report(here, 'is never reached: a row above has the same condition');
      seen.add(when ?? '');
      taken ||= always === true;
    });
    if (rows.at(-1)?.when !== undefined)
      report(
        `${path}.${rows.length - 1}`,
        'has a condition; the last row is for everybody else and has none',
      );
  };
  judge(amount.steps, 'steps');
  judge(amount.leastOf, 'leastOf');
}
