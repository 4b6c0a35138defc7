import type { RuleSource } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { citationOf } from './rule-lines';

/** Where a sentence comes from, short enough to stand behind it. */
export function Cited({ source, documents }: { source: RuleSource | null; documents: readonly string[] }) {
  const cited = citationOf(source, documents);
  switch (cited.kind) {
    case 'none':
      return null;
    case 'assumed':
      return <Tag tone="action">假定</Tag>;
    case 'numbered':
      return (
        <a className="cited" href={`#source-${cited.number}`}>
          依据 {cited.number}
        </a>
      );
    case 'named':
      return (
        <span className="quiet">
          依据：
          {cited.link === null ? (
            cited.words
          ) : (
            <a href={cited.link} target="_blank" rel="noreferrer">
              {cited.words}
            </a>
          )}
        </span>
      );
  }
}
