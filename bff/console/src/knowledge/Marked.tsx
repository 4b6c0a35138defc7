import { Fragment } from 'react';

/** A sentence with the words that were asked for marked in it. */
export function Marked({ text, words }: { text: string; words: string }) {
  const asked = words.split(/\s+/).filter(Boolean);
  if (asked.length === 0) return text;
  const any = new RegExp(asked.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gi');
  const found = [...text.matchAll(any)].map((match) => ({ piece: match[0], at: match.index }));
  const endOf = (index: number) => {
    const one = found[index];
    return one === undefined ? 0 : one.at + one.piece.length;
  };
  return (
    <>
      {found.map(({ piece, at }, index) => (
        <Fragment key={at}>
          {text.slice(endOf(index - 1), at)}
          <mark>{piece}</mark>
        </Fragment>
      ))}
      {text.slice(endOf(found.length - 1))}
    </>
  );
}
