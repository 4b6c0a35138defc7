import { sourceInWords, type ExplainedLine } from '@gjj/shared-types';
import { dateInWords } from './date-words';
import { presentSource } from '../domain/reason';
import type { Source } from '../domain/rule-schema';

/** Every document that the item rests on, once; assumptions are told elsewhere. */
export function sourceLines(sources: readonly Source[]): ExplainedLine[] {
  const documents = sources.filter(({ assumed }) => !assumed);
  const once = [...new Map(documents.map((source) => [sourceInWords(source), source])).values()];
  return once.map((source) => ({
    text: sourceInWords(source),
    below: [...(source.link === undefined ? [] : [source.link]), ...daysOf(source)],
    ruleId: null,
    source: presentSource(source),
  }));
}

function daysOf({ issuedOn, readOn }: Source): string[] {
  const issued = issuedOn === undefined ? [] : [`${dateInWords(issuedOn)}发布`];
  const read = readOn === undefined ? [] : [`${dateInWords(readOn)}读取`];
  const words = [...issued, ...read].join('，');
  return words === '' ? [] : [words];
}
