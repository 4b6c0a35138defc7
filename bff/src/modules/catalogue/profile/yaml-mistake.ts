import type { YAMLError } from 'yaml';

/** What somebody most likely did where a file is not YAML; the words to say it in are the tool's. */
export type YamlCause =
  | 'tab'
  | 'wide blank'
  | 'wide colon'
  | 'wide comma'
  | 'open quote'
  | 'text after a quote'
  | 'text after a brace'
  | 'text after a bracket'
  | 'open bracket'
  | 'no blank after a colon'
  | 'no colon'
  | 'colon in a text'
  | 'special beginning'
  | 'same key twice'
  | 'indent'
  | 'second document'
  | 'something';

interface Mistake {
  /** From 1. */
  line: number;
  cause: YamlCause;
}

/** Looked at in this order; the first that shows in the line is told. */
const shows: readonly (readonly [YamlCause, RegExp])[] = [
  ['wide colon', /(^|[{,，]) *(- *)*[A-Za-z][\w-]*：/],
  ['wide comma', /[{[].*，\s*['"]?[A-Za-z][\w-]*['"]?\s*:/],
  ['text after a quote', /[:[,{-]\s*('[^']*'|"[^"]*")\s*[^\s,}\]#]/],
  ['text after a brace', /:\s*\{[^{}]*\}\s*[^\s,}\]#]/],
  ['text after a bracket', /:\s*\[[^[\]]*\]\s*[^\s,}\]#]/],
  ['special beginning', /(:|-) +[`@%!&*|>](?! *$)/],
];

/** The line on which a file stops being YAML, and what is likely. */
export function yamlMistake(error: YAMLError, text: string): Mistake {
  const lines = text.split('\n');
  const line = error.linePos?.[0].line ?? 1;
  const { code, message } = error;
  if (code === 'MULTIPLE_DOCS') return { line, cause: 'second document' };
  if (code === 'DUPLICATE_KEY') return { line, cause: 'same key twice' };
  if (message.startsWith('Missing closing')) return { line: openQuote(lines, message), cause: 'open quote' };
  if (code === 'TAG_RESOLVE_FAILED') return { line, cause: 'special beginning' };
  const blank = lines.slice(0, line).findLastIndex((written) => /^ *[\t\u3000\u00a0]/.test(written));
  if (blank >= 0) return { line: blank + 1, cause: lines[blank]!.includes('\t') ? 'tab' : 'wide blank' };
  const shown = causeIn(lines[line - 1] ?? '');
  if (shown !== null) return { line, cause: shown };
  if (message.startsWith('Flow')) return { line: openBracket(lines, line), cause: 'open bracket' };
  return { line, cause: causeOf(error, lines, line) };
}

function causeIn(written: string): YamlCause | null {
  return shows.find(([, pattern]) => pattern.test(written))?.[0] ?? null;
}

function causeOf({ code }: YAMLError, lines: readonly string[], line: number): YamlCause {
  const written = lines[line - 1] ?? '';
  const next = lines[line] ?? '';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return deeper(next, written) ? 'indent' : 'colon in a text';
  if (code === 'BAD_INDENT') return 'indent';
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') return 'something';
  if (/^\s*(- )*[\w.-]+:\S/.test(written)) return 'no blank after a colon';
  return written.includes(':') ? 'indent' : 'no colon';
}

function deeper(next: string, written: string): boolean {
  return next.trim() !== '' && indentOf(next) > indentOf(written);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The last line that has this quote an odd number of times; the reader only notices at the end of the file. */
function openQuote(lines: readonly string[], message: string): number {
  const quote = message.includes('"quote') ? '"' : "'";
  const found = lines.findIndex((line) => line.split(quote).length % 2 === 0);
  return found < 0 ? lines.length : found + 1;
}

/** The last line before it that opens more than it closes. */
function openBracket(lines: readonly string[], before: number): number {
  const count = (line: string, characters: RegExp) => line.match(characters)?.length ?? 0;
  const found = lines.slice(0, before).findLastIndex((line) => count(line, /[[{]/g) > count(line, /[\]}]/g));
  return found < 0 ? before : found + 1;
}
