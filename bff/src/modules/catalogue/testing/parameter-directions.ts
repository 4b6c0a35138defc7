import type { ASTNode } from '@marcbachmann/cel-js';
import type { JudgedItem } from '../domain/item-schema';
import type { AmountStep } from '../domain/rule-schema';
import { parseExpression, readNode } from '../explain/parse-expression';

/** Which way the amount can go when a parameter rises; `either` where it also decides which row or branch holds. */
export type Direction = 'up' | 'down' | 'either';
type Directions = ReadonlyMap<string, Direction>;

/** Read from the expressions alone: what is only ever added, multiplied, or the lesser or greater of two is a cap. */
export function parameterDirections(item: JudgedItem): Directions {
  const { amount, parameters } = item.rules;
  const behind = new Map<string, Directions>();
  for (const step of amount.steps) if (step.name !== undefined) behind.set(step.name, ofStep(step, behind));
  const all = merge(amount.leastOf.map((term) => ofStep(term, behind)));
  return new Map(parameters.flatMap(({ name }) => (all.has(name) ? [[name, all.get(name)!]] : [])));
}

function ofStep({ value, rows = [] }: AmountStep, behind: ReadonlyMap<string, Directions>): Directions {
  const values = [value, ...rows.map((row) => row.value)].flatMap((text) => text ?? []);
  const choices = rows.flatMap((row) => row.when ?? []);
  return merge([
    ...values.map((text) => ofNode(parseExpression(text), behind)),
    ...choices.map((text) => all('either', ofNode(parseExpression(text), behind))),
  ]);
}

function ofNode(node: ASTNode, behind: ReadonlyMap<string, Directions>): Directions {
  const read = readNode(node);
  if (read.kind === 'value') return new Map();
  if (read.kind === 'name') return behind.get(read.name) ?? new Map([[read.name, 'up']]);
  const args = read.args.map((arg) => ofNode(arg, behind));
  if (read.kind === 'call')
    return merge(['min', 'max'].includes(read.name) ? args : args.map((arg) => all('either', arg)));
  switch (read.op) {
    case '+':
    case '*':
      return merge(args);
    case '-':
    case '/':
      return merge([args[0]!, turned(args[1]!)]);
    case '?:':
      return merge([all('either', args[0]!), args[1]!, args[2]!]);
    default:
      return merge(args.map((arg) => all('either', arg)));
  }
}

const opposite = { up: 'down', down: 'up', either: 'either' } as const;

function turned(directions: Directions): Directions {
  return new Map([...directions].map(([name, direction]) => [name, opposite[direction]]));
}

function all(direction: Direction, directions: Directions): Directions {
  return new Map([...directions.keys()].map((name) => [name, direction]));
}

function merge(parts: readonly Directions[]): Directions {
  const merged = new Map<string, Direction>();
  for (const [name, direction] of parts.flatMap((part) => [...part])) {
    const known = merged.get(name);
    merged.set(name, known === undefined || known === direction ? direction : 'either');
  }
  return merged;
}
