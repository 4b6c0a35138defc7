import { isUtf8 } from 'node:buffer';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Origins } from './origins';
import { yamlMistake } from './yaml-mistake';

/** A profile's files are pages, not books. */
export const maxFileBytes = 256 * 1024;
const maxDepth = 20;

export interface YamlProblem {
  line: number;
  message: string;
}
export type YamlAnswer = { ok: true; value: unknown } | { ok: false; problems: YamlProblem[] };

/** YAML without anchors and aliases: each rule stands on its own, and nothing can swell while it is read. */
export function readYaml(file: string, bytes: Buffer, origins: Origins): YamlAnswer {
  if (bytes.byteLength > maxFileBytes)
    return refuse(0, `is ${bytes.byteLength} bytes; at most ${maxFileBytes} are read`);
  if (!isUtf8(bytes)) return refuse(0, 'is not UTF-8 text');
  const lineCounter = new LineCounter();
  const document = parseDocument(bytes.toString('utf8'), {
    prettyErrors: true,
    strict: true,
    uniqueKeys: true,
    lineCounter,
  });
  const [error] = [...document.errors, ...document.warnings];
  // What comes after the first is noise: the reader has lost its place.
  if (error !== undefined) {
    const { line, cause } = yamlMistake(error, bytes.toString('utf8'));
    return refuse(line, `is not YAML here: ${cause}`);
  }
  try {
    const reading = new PlainReading(file, lineCounter, origins);
    return { ok: true, value: reading.plain(document.contents as Node | null, 0) };
  } catch (error) {
    if (error instanceof UnreadableNode) return refuse(error.line, error.message);
    throw error;
  }
}

function refuse(line: number, message: string): YamlAnswer {
  return { ok: false, problems: [{ line, message }] };
}

class UnreadableNode extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** Plain objects and arrays, each noted with its place. */
class PlainReading {
  constructor(
    private readonly file: string,
    private readonly lineCounter: LineCounter,
    private readonly origins: Origins,
  ) {}

  plain(node: Node | null, depth: number): unknown {
    if (node === null) return null;
    if (depth > maxDepth) throw new UnreadableNode(this.lineOf(node), `is nested deeper than ${maxDepth}`);
    if (isAlias(node))
      throw new UnreadableNode(this.lineOf(node), 'uses an alias (*name); write the value out instead');
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return this.list(node.items as Node[], node, depth);
    if (isMap(node)) return this.record(node.items as { key: Node; value: Node | null }[], node, depth);
    throw new UnreadableNode(this.lineOf(node), 'is neither a value, a list nor a map');
  }

  private list(items: readonly Node[], node: Node, depth: number): unknown[] {
    const value = items.map((item) => this.plain(item, depth + 1));
    return this.noted(
      value,
      node,
      Object.fromEntries(items.map((item, index) => [index, this.lineOf(item)])),
    );
  }

  private record(pairs: readonly { key: Node; value: Node | null }[], node: Node, depth: number) {
    const entries = pairs.map(({ key, value }) => [this.keyOf(key), this.plain(value, depth + 1)] as const);
    const lines = Object.fromEntries(pairs.map(({ key }) => [this.keyOf(key), this.lineOf(key)]));
    return this.noted(Object.fromEntries(entries), node, lines);
  }

  private keyOf(key: Node): string {
    if (isScalar(key)) return String(key.value);
    throw new UnreadableNode(this.lineOf(key), 'has a key that is not a plain word');
  }

  private noted<T extends object>(value: T, node: Node, lines: Record<string, number>): T {
    this.origins.note(value, { file: this.file, line: this.lineOf(node), lines });
    return value;
  }

  private lineOf(node: Node): number {
    return node.range ? this.lineCounter.linePos(node.range[0]).line : 0;
  }
}
