export interface ProfileProblem {
  /** Within the centre's folder; `_law/…` and `_defaults/…` are the layers beneath it. */
  file: string;
  /** From 1; 0 where the file as a whole is meant. */
  line: number;
  /** Where in the file, e.g. rules.conditions.2.when; empty for the whole file. */
  path: string;
  message: string;
}

/** A centre's folder cannot be used; carries every problem found, not only the first. */
export class CentreProfileError extends Error {
  constructor(
    readonly folder: string,
    readonly problems: readonly ProfileProblem[],
  ) {
    super([`centre profile ${folder}: ${problems.length} problem(s)`, ...problems.map(inWords)].join('\n'));
    this.name = 'CentreProfileError';
  }
}

function inWords({ file, line, path, message }: ProfileProblem): string {
  return `  ${file}${line === 0 ? '' : `:${line}`}${path === '' ? '' : ` at ${path}`}: ${message}`;
}
