import { sourceInWords, type RuleSource } from '@gjj/shared-types';
import { webLink } from '../../look/web-link';

/** A document with number and article, as a link where one is known; an assumption is never shown as a rule of the centre. */
export function Source({ source }: { source: RuleSource }) {
  const words = sourceInWords(source);
  const link = webLink(source.link);
  return (
    <>
      {source.assumed && <strong>假定，待中心确认：</strong>}
      {link === null ? (
        words
      ) : (
        <a href={link} target="_blank" rel="noreferrer">
          {words}
        </a>
      )}
    </>
  );
}
