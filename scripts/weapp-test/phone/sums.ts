import type { Sum } from './engine/sent-data';

const MARK = 'setData: ';

/** The phone is a process of its own: this is how it tells what it has added up. */
export function writeSums(sums: readonly Sum[]): string {
  return sums.map((sum) => `${MARK}${JSON.stringify(sum)}\n`).join('');
}

export function readSums(output: string): Sum[] {
  const lines = output.split('\n').filter((line) => line.startsWith(MARK));
  return lines.map((line) => JSON.parse(line.slice(MARK.length)) as Sum);
}
