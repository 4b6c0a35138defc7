import { parse, type ASTNode } from '@marcbachmann/cel-js';

/** The tree of an expression, which the check of the profile has found to hold. */
export function parseExpression(text: string): ASTNode {
  return parse(text).ast;
}

/** A call's name and arguments, an operator's operands: what the words need of a node. */
export type Node =
  | { kind: 'value'; value: unknown }
  | { kind: 'name'; name: string }
  | { kind: 'call'; name: string; args: ASTNode[] }
  | { kind: 'operator'; op: string; args: ASTNode[] };

export function readNode(node: ASTNode): Node {
  const { op, args } = node as { op: string; args: unknown };
  if (op === 'value') return { kind: 'value', value: args };
  if (op === 'id') return { kind: 'name', name: args as string };
  if (op === 'call') {
    const [name, inner] = args as [string, ASTNode[]];
    return { kind: 'call', name, args: inner };
  }
  return { kind: 'operator', op, args: Array.isArray(args) ? (args as ASTNode[]) : [args as ASTNode] };
}
