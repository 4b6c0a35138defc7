import type { ASTNode } from '@marcbachmann/cel-js';
import { factDefinition, isFactKey } from '../domain/fact-dictionary';
import type { Unit } from '../domain/vocabulary';
import type { ItemNames } from './item-names';
import { readNode } from './parse-expression';
import { valueNodeInWords } from './value-node-words';

/**
 * A yes-no in words, e.g. 有已备案的租约，并且子女数不少于 2; null where it would not read well.
 * @param met whether it is told as it is, or as its contrary
 */
export function conditionInWords(node: ASTNode, names: ItemNames, met = true): string | null {
  const read = readNode(node);
  if (read.kind === 'name') return yesNo(read.name, names, met);
  if (read.kind !== 'operator') return null;
  const { op, args } = read;
  if (op === '!_') return conditionInWords(args[0]!, names, !met);
  if (op === '&&' || op === '||') {
    const words = args.map((arg) => conditionInWords(arg, names, met));
    if (words.includes(null)) return null;
    return words.join((op === '&&') === met ? '，并且' : '，或者');
  }
  return comparison(op, args, names, met);
}

function yesNo(name: string, names: ItemNames, met: boolean): string | null {
  if (isFactKey(name)) {
    const { words } = factDefinition(name);
    return 'yes' in words ? (met ? words.yes : words.no) : null;
  }
  const term = names.term(name);
  return term?.unit === 'yes-no' ? `「${term.label}」填${met ? '是' : '否'}` : null;
}

const contrary: Readonly<Record<string, string>> = {
  '>=': '<',
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '==': '!=',
  '!=': '==',
};
const signs: Readonly<Record<string, string>> = {
  '>=': '不少于 ',
  '<': '少于 ',
  '>': '多于 ',
  '<=': '不超过 ',
  '==': '是 ',
  '!=': '不是 ',
};
const daySigns: Readonly<Record<string, string>> = {
  '>=': '不早于',
  '<': '早于',
  '>': '晚于',
  '<=': '不晚于',
  '==': '是',
  '!=': '不是',
};

function comparison(op: string, args: readonly ASTNode[], names: ItemNames, met: boolean): string | null {
  const sign = met ? op : contrary[op];
  const [left, right] = args;
  if (sign === undefined || !(op in contrary) || left === undefined || right === undefined) return null;
  const special = noneOfIt(left, sign, right) ?? oneOfFew(left, sign, right);
  if (special !== null) return special;
  const unit = unitOf(left, names) ?? unitOf(right, names);
  const words = [left, right].map((node) =>
    valueNodeInWords(node, {
      names,
      money: unit === 'money',
      condition: (inner) => conditionInWords(inner, names),
    }),
  );
  if (words.includes(null)) return null;
  return `${words[0]}${(unit === 'day' ? daySigns : signs)[sign]}${words[1]}`;
}

/** homesInCitySelf == 0 → 本市无房. */
function noneOfIt(left: ASTNode, sign: string, right: ASTNode): string | null {
  const [fact, value] = [readNode(left), readNode(right)];
  if (sign !== '==' || value.kind !== 'value' || value.value !== 0n) return null;
  if (fact.kind !== 'name' || !isFactKey(fact.name)) return null;
  const { words } = factDefinition(fact.name);
  return 'none' in words ? (words.none ?? null) : null;
}

/** leaseKind == "public" → 租住的房子是公租房. */
function oneOfFew(left: ASTNode, sign: string, right: ASTNode): string | null {
  const [fact, value] = [readNode(left), readNode(right)];
  if (fact.kind !== 'name' || !isFactKey(fact.name) || value.kind !== 'value') return null;
  const { label, values } = factDefinition(fact.name);
  const word = values?.[String(value.value)];
  return word === undefined || !['==', '!='].includes(sign)
    ? null
    : `${label}${sign === '==' ? '是' : '不是'}${word}`;
}

function unitOf(node: ASTNode, names: ItemNames): Unit | undefined {
  const read = readNode(node);
  if (read.kind === 'name') return names.term(read.name)?.unit;
  return read.kind === 'call' && /^(add|first|later|earlier)/.test(read.name) ? 'day' : undefined;
}
