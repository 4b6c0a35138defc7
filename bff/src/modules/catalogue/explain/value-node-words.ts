import type { ASTNode } from '@marcbachmann/cel-js';
import { factDefinition, isFactKey } from '../domain/fact-dictionary';
import { moneyInWords } from '../domain/value-words';
import { parameterInWords, type ItemNames } from './item-names';
import { readNode } from './parse-expression';

const dayFunctions: Readonly<Record<string, (args: readonly string[]) => string>> = {
  monthsBetween: ([from, to]) => `${from}到${to}的整月数`,
  firstOfMonth: ([day]) => `${day}当月的第一天`,
  firstOfQuarter: ([day]) => `${day}当季的第一天`,
  firstOfYear: ([day]) => `${day}当年的第一天`,
  later: (args) => `${args.join('、')}中较晚的`,
  earlier: (args) => `${args.join('、')}中较早的`,
};

export interface Telling {
  names: ItemNames;
  /** A bare number is fen. */
  money: boolean;
  /** How a yes-no within a value is told. */
  condition: (node: ASTNode) => string | null;
}

/** A value in words, e.g. ¥1,700 or 可提余额 − ¥100; null where it would not read well. */
export function valueNodeInWords(node: ASTNode, telling: Telling): string | null {
  const read = readNode(node);
  switch (read.kind) {
    case 'value':
      return literal(read.value, telling);
    case 'name':
      return nameInWords(read.name, telling.names);
    case 'call':
      return call(read.name, read.args, telling);
    case 'operator':
      return operator(read.op, read.args, telling);
  }
}

function literal(value: unknown, { names, money }: Telling): string | null {
  if (typeof value === 'bigint') return money ? moneyInWords(Number(value)) : String(value);
  if (typeof value === 'string') return names.districts.get(value) ?? value;
  return null;
}

function nameInWords(name: string, names: ItemNames): string | null {
  const parameter = names.parameter(name);
  if (parameter !== undefined) return parameterInWords(parameter);
  if (name === 'today') return '今天';
  if (isFactKey(name)) return factDefinition(name).label;
  return names.label(name) ?? null;
}

function call(name: string, args: readonly ASTNode[], telling: Telling): string | null {
  if (name === 'min' || name === 'max') {
    const words = all(flatten(name, args), telling);
    return words && `${words.join('、')}中较${name === 'min' ? '少' : '多'}的`;
  }
  const unit = { addMonths: '个月', addDays: '天' }[name];
  if (unit !== undefined) return dayApart(args, unit, telling);
  const words = all(args, { ...telling, money: false });
  return words === null ? null : (dayFunctions[name]?.(words) ?? null);
}

/** addMonths(today, -24) → 今天之前 24 个月. */
function dayApart([day, count]: readonly ASTNode[], unit: string, telling: Telling): string | null {
  if (day === undefined || count === undefined) return null;
  const read = readNode(count);
  const earlier = read.kind === 'operator' && read.op === '-_';
  const words = all([day, earlier ? read.args[0]! : count], { ...telling, money: false });
  if (words === null) return null;
  const length = words[1]!.endsWith(unit) ? words[1] : `${words[1]} ${unit}`;
  return earlier ? `${words[0]}之前 ${length}` : `${words[0]}之后 ${length}`;
}

/** min(a, min(b, c)) is the least of three. */
function flatten(name: string, args: readonly ASTNode[]): ASTNode[] {
  return args.flatMap((arg) => {
    const read = readNode(arg);
    return read.kind === 'call' && read.name === name ? flatten(name, read.args) : [arg];
  });
}

function operator(op: string, args: readonly ASTNode[], telling: Telling): string | null {
  if (op === '?:') return choice(args, telling);
  if (op === '/') return share(args, telling) ?? arithmetic(' ÷ ', args, { ...telling, money: false });
  if (op === '*') return arithmetic(' × ', args, { ...telling, money: false });
  if (op === '+' || op === '-') return sum(op, args, telling);
  return null;
}

/** What is nought is left out: 可提余额 − 账户里要留的钱 is 可提余额 where nothing must stay. */
function sum(op: '+' | '-', [one, other]: readonly ASTNode[], telling: Telling): string | null {
  if (one === undefined || other === undefined) return null;
  if (isNought(other, telling.names)) return valueNodeInWords(one, telling);
  if (op === '+' && isNought(one, telling.names)) return valueNodeInWords(other, telling);
  return arithmetic(op === '+' ? ' ＋ ' : ' − ', [one, other], telling);
}

function isNought(node: ASTNode, names: ItemNames): boolean {
  const read = readNode(node);
  if (read.kind === 'value') return read.value === 0n;
  return read.kind === 'name' && names.parameter(read.name)?.value === 0;
}

function arithmetic(sign: string, args: readonly ASTNode[], telling: Telling): string | null {
  const words = all(args, telling);
  return words === null
    ? null
    : words.map((word, index) => bracketed(word, args[index]!, isTorn(sign, index, word))).join(sign);
}

/** A sum that would be torn apart beside × and ÷, or behind a minus. */
function isTorn(sign: string, index: number, words: string): boolean {
  const isSum = / [＋−] /.test(words);
  return isSum && (sign === ' × ' || sign === ' ÷ ' || (sign === ' − ' && index > 0));
}

function bracketed(words: string, node: ASTNode, torn: boolean): string {
  const read = readNode(node);
  const isPlain =
    read.kind === 'name' || read.kind === 'value' || (read.kind === 'operator' && read.op !== '?:');
  return isPlain && !torn ? words : `（${words}）`;
}

/** x * 60 / 100 → x 的 60%. */
function share([whole, hundred]: readonly ASTNode[], telling: Telling): string | null {
  if (whole === undefined || hundred === undefined) return null;
  const by = readNode(hundred);
  const product = readNode(whole);
  if (by.kind !== 'value' || by.value !== 100n || product.kind !== 'operator' || product.op !== '*')
    return null;
  const [one, other] = product.args;
  if (one === undefined || other === undefined) return null;
  const percent = percentOf(other, telling.names);
  const of = valueNodeInWords(one, { ...telling, money: true });
  return percent === null || of === null ? null : `${of}的 ${percent}%`;
}

/** 60, a parameter, or what is added to or taken from the whole: 100 + upPercent. */
function percentOf(node: ASTNode, names: ItemNames): number | null {
  const read = readNode(node);
  if (read.kind === 'value' && typeof read.value === 'bigint') return Number(read.value);
  if (read.kind === 'name') return names.parameter(read.name)?.value ?? null;
  if (read.kind !== 'operator' || (read.op !== '+' && read.op !== '-')) return null;
  const [one, other] = read.args.map((arg) => percentOf(arg, names));
  if (typeof one !== 'number' || typeof other !== 'number') return null;
  return read.op === '+' ? one + other : one - other;
}

function choice([when, then, otherwise]: readonly ASTNode[], telling: Telling): string | null {
  const condition = when && telling.condition(when);
  const words = all([then!, otherwise!], telling);
  return condition && words ? `${condition}的，${words[0]}；其他的，${words[1]}` : null;
}

function all(nodes: readonly ASTNode[], telling: Telling): string[] | null {
  const words = nodes.map((node) => valueNodeInWords(node, telling));
  return words.includes(null) ? null : (words as string[]);
}
