import type { SourceFile } from '../source-files';
import type { RoomRule } from './room-rules';

/** One sentence, with file and line, for each place that a rule forbids. Comments may say anything. */
export function findBreaches(files: readonly SourceFile[], rules: readonly RoomRule[]): string[] {
  return files.flatMap((file) =>
    rules
      .filter((rule) => rule.within.test(file.path) && !rule.except.test(file.path))
      .flatMap((rule) =>
        linesThatBreak(file.text, rule).map((line) => `${file.path}:${line}: ${rule.message}`),
      ),
  );
}

function linesThatBreak(text: string, rule: RoomRule): number[] {
  return withoutComments(text)
    .split('\n')
    .flatMap((line, index) => (rule.pattern.test(line) ? [index + 1] : []));
}

/** Blanks comments, keeping line numbers. A `//` after a colon is an address, not a comment. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}
