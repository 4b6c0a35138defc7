/** A sentence with the words that were asked for marked in it. */
export function Marked({ text, words }: { text: string; words: string }) {
  const asked = words.split(/\s+/).filter(Boolean);
  if (asked.length === 0) return text;
  const any = new RegExp(
    `(${asked.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
    'gi',
  );
  // A text split by one group has what matched at every second place.
  return text.split(any).map((piece, index) =>
    index % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of one sentence, in its order
      <mark key={index}>{piece}</mark>
    ) : (
      piece
    ),
  );
}
