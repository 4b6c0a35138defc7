import { conditionInWords } from './condition-words';
import type { ItemNames } from './item-names';
import { parseExpression } from './parse-expression';
import { valueNodeInWords } from './value-node-words';

/** A yes-no expression in words; null where it would not read well. */
export function conditionExpressionInWords(text: string, names: ItemNames): string | null {
  return conditionInWords(parseExpression(text), names);
}

/**
 * A value of a rule in words; null where it would not read well.
 * @param money a bare number is fen
 */
export function valueExpressionInWords(text: string, names: ItemNames, money: boolean): string | null {
  const condition = (node: Parameters<typeof conditionInWords>[0]) => conditionInWords(node, names);
  return valueNodeInWords(parseExpression(text), { names, money, condition });
}
