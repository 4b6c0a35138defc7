import { borrowableFen } from '@gjj/shared-types';
import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import { addDays, addMonths, firstOfMonth, firstOfQuarter, firstOfYear, monthsBetween } from './calendar';
import type { FactValue } from './facts';
import type { Unit, Vocabulary } from './vocabulary';

/** Values by name as CEL takes them: whole numbers as BigInt. A name that is absent is unknown. */
export type Values = Readonly<Record<string, boolean | bigint | string>>;

/** A CEL expression, checked. */
export interface Expression {
  /** Names of the vocabulary that it reads, in order of appearance. */
  names: readonly string[];
  /** undefined: it cannot be worked out from what is known. */
  evaluate(values: Values): FactValue | undefined;
}

type Wanted = 'bool' | 'int' | 'day';

const celTypes: Record<Unit, string> = {
  'yes-no': 'bool',
  count: 'int',
  money: 'int',
  day: 'string',
  text: 'string',
};

const limits = { maxAstNodes: 500, maxDepth: 30, maxListElements: 50, maxMapEntries: 1, maxCallArguments: 4 };

/** The language of the rules: CEL with whole numbers, days as text, and no function that reads a clock or calls out. */
export function environmentOf(vocabulary: Vocabulary): Environment {
  const environment = new Environment({ limits })
    .registerFunction('min(int, int): int', (one: bigint, other: bigint) => (one < other ? one : other))
    .registerFunction('max(int, int): int', (one: bigint, other: bigint) => (one > other ? one : other))
    .registerFunction('later(string, string): string', (one: string, other: string) =>
      one > other ? one : other,
    )
    .registerFunction('addDays(string, int): string', (day: string, days: bigint) =>
      addDays(day, Number(days)),
    )
    .registerFunction('addMonths(string, int): string', (day: string, months: bigint) =>
      addMonths(day, Number(months)),
    )
    .registerFunction('monthsBetween(string, string): int', (from: string, to: string) =>
      BigInt(monthsBetween(from, to)),
    )
    .registerFunction('borrowable(int, int, int): int', (monthly: bigint, months: bigint, rate: bigint) =>
      BigInt(borrowableFen(Number(monthly), Number(months), Number(rate))),
    )
    .registerFunction('earlier(string, string): string', (one: string, other: string) =>
      one < other ? one : other,
    )
    .registerFunction('firstOfMonth(string): string', firstOfMonth)
    .registerFunction('firstOfQuarter(string): string', firstOfQuarter)
    .registerFunction('firstOfYear(string): string', firstOfYear);
  for (const [name, term] of vocabulary) environment.registerVariable(name, celTypes[term.unit]);
  return environment;
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value;
}

function namesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (!isNode(node)) return [];
  return node.op === 'id' ? [node.args] : namesIn(node.args);
}

/** The one expression that nothing settles; stands in for a broken one, so that the check can go on. */
export const unsettled: Expression = { names: [], evaluate: () => undefined };

/**
 * Checks an expression for syntax, types and names that do not exist.
 * @param report is told what is wrong, in which case the result settles nothing
 */
export function compileExpression(
  environment: Environment,
  text: string,
  wanted: Wanted,
  report: (message: string) => void,
): Expression {
  const checked = environment.check(text);
  if (!checked.valid) {
    report(`${firstLine(checked.error?.message ?? 'not an expression')} (in: ${text})`);
    return unsettled;
  }
  if (checked.type !== (wanted === 'day' ? 'string' : wanted)) {
    report(`gives ${checked.type ?? 'nothing'} where ${wanted} is needed (in: ${text})`);
    return unsettled;
  }
  const parsed = environment.parse(text);
  return { names: [...new Set(namesIn(parsed.ast))], evaluate: (values) => settle(() => parsed(values)) };
}

/**
 * CEL reports a name without value as an error, which && and || absorb from either side. What is left is
 * "cannot be worked out", and so is every other error: never a no.
 */
function settle(evaluate: () => unknown): FactValue | undefined {
  // The error is thrown away at once: writing down where it was thrown would take longer than the rest.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const value = evaluate();
    if (typeof value === 'bigint') return Number(value);
    return typeof value === 'boolean' || typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
