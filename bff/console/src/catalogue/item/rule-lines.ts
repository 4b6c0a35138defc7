import { sourceInWords, type ExplainedSection, type RuleSource } from '@gjj/shared-types';
import { webLink } from '../../look/web-link';

export interface TableRow {
  label: string;
  /** Null where the line is one sentence. */
  value: string | null;
}

const split = (line: string): TableRow => {
  const at = line.indexOf('：');
  return at === -1
    ? { label: line, value: null }
    : { label: line.slice(0, at), value: line.slice(at + 1).trim() };
};

/** "二孩及以上家庭：¥1,700" as a row of a table; null where hardly a line has a value, and a list reads better. */
export function tableOf({ key }: Pick<ExplainedSection, 'key'>, below: readonly string[]): TableRow[] | null {
  if (key !== 'amount' && key !== 'listing') return null;
  const rows = below.map(split);
  const withValue = rows.filter(({ value }) => value !== null).length;
  return withValue > 1 && withValue * 2 >= rows.length ? rows : null;
}

/** Documents in the order of the item's 依据, as they are numbered on the page. */
export function documentsOf(sections: readonly ExplainedSection[]): string[] {
  return sections.find(({ key }) => key === 'sources')?.lines.map(({ text }) => text) ?? [];
}

export type Citation =
  | { kind: 'none' }
  | { kind: 'assumed'; words: string }
  /** Counted from 1. */
  | { kind: 'numbered'; number: number }
  | { kind: 'named'; words: string; link: string | null };

/** How a sentence names its source: by the number that the list of documents gives it, where it is there. */
export function citationOf(source: RuleSource | null, documents: readonly string[]): Citation {
  if (source === null) return { kind: 'none' };
  const words = sourceInWords(source);
  if (source.assumed) return { kind: 'assumed', words };
  const place = documents.indexOf(words);
  return place === -1
    ? { kind: 'named', words, link: webLink(source.link) }
    : { kind: 'numbered', number: place + 1 };
}
