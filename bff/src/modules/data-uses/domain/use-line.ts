/** One question to a department, as it is kept for years: ids, names of fields and keyed hashes, never a value. */
export interface UseContent {
  /** Of the question itself; ours. */
  useId: string;
  at: Date;
  dataset: string;
  /** In Chinese, as the department signs its answer; null where it gave none. */
  department: string | null;
  centreCode: string;
  itemCodes: string[];
  /** Version of the rules that wanted it; empty where no rule did. */
  rules: string;
  caseId: string | null;
  /** In words, as the department was told. */
  purpose: string;
  usedFor: string;
  basis: string;
  consentReference: string;
  /** Names of what was wanted of the answer. */
  fields: string[];
  /** Keyed hashes of the identity documents: whom it is about, and in whose matter. */
  subject: string;
  onBehalfOf: string;
  by: { kind: string; id?: string; role?: string };
  requestId: string | null;
  outcome: 'answered' | 'no-answer';
  /** The exchange's own number of the question. */
  queryId: string | null;
  /** Keyed hash of the answer, so that few possible values cannot be tried. */
  answerHash: string | null;
  /** How fresh the answer was: as of when the department says it. */
  observedAt: Date | null;
}

/** A line at its place in the chain of its day. */
export interface UseLine extends UseContent {
  /** `day:seq`, so that no two lines have one place. */
  _id: string;
  /** In China. */
  day: string;
  /** From 1. */
  seq: number;
  /** Hash of the line before; of the first of a day, of the last line that any day before had then; empty of the very first. */
  previous: string;
  hash: string;
}

export type Tail = Pick<UseLine, 'day' | 'seq' | 'hash'>;

export const placeOf = (day: string, seq: number): string => `${day}:${String(seq).padStart(8, '0')}`;

/** The next line after a tail; a new day begins at 1 and holds on to the day before. */
export function lineAfter(tail: Tail | null, content: UseContent, day: string, hashOf: HashOfLine): UseLine {
  const seq = tail?.day === day ? tail.seq + 1 : 1;
  const line = { ...content, _id: placeOf(day, seq), day, seq, previous: tail?.hash ?? '' };
  return { ...line, hash: hashOf(line) };
}

/** Over everything of a line but the hash itself. */
export type HashOfLine = (line: Omit<UseLine, 'hash'>) => string;
