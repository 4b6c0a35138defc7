import type { HashOfLine, UseLine } from './use-line';

export interface ChainFault {
  day: string;
  /** Of the first line concerned. */
  seq: number;
  what:
    /** There is no line at this place. */
    | 'missing'
    /** What the line says is not what was written. */
    | 'changed'
    /** It does not hold on to the line before it: that one was another. */
    | 'broken-link'
    /** The last line of an earlier day, to which this day holds on, is not there. */
    | 'end-missing';
}

export interface CheckedChain {
  lines: number;
  faults: ChainFault[];
}

interface Parts {
  hashOf: HashOfLine;
  /** Is there a line of an earlier day with this hash? */
  hasEarlier: (hash: string, day: string) => Promise<boolean>;
  /** Is there any line of an earlier day? */
  anyEarlier: (day: string) => Promise<boolean>;
}

/**
 * Reads the lines of one day in their order, and says which is missing or was changed. A day's last lines are held by the
 * first line of the next day that has any.
 */
export async function checkDay(
  day: string,
  lines: AsyncIterable<UseLine> | Iterable<UseLine>,
  parts: Parts,
): Promise<CheckedChain> {
  const faults: ChainFault[] = [];
  const found = (seq: number, what: ChainFault['what']) => faults.push({ day, seq, what });
  let before: UseLine | null = null;
  let count = 0;
  for await (const line of lines) {
    const expected: number = (before?.seq ?? 0) + 1;
    count += 1;
    for (let seq = expected; seq < line.seq; seq += 1) found(seq, 'missing');
    if (parts.hashOf(line) !== line.hash) found(line.seq, 'changed');
    const follows = line.seq === expected;
    if (line.seq === 1 && !(await beginsWell(line, parts))) found(1, 'end-missing');
    else if (follows && before !== null && line.previous !== before.hash) found(line.seq, 'broken-link');
    before = line;
  }
  return { lines: count, faults };
}

async function beginsWell({ previous, day }: UseLine, parts: Parts): Promise<boolean> {
  return previous === '' ? !(await parts.anyEarlier(day)) : parts.hasEarlier(previous, day);
}
