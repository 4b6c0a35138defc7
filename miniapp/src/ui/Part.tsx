/** A named paragraph of a decision: 依据, 理由 …; nothing where there are no words. */
export function Part({ name, words }: { name: string; words: string | null | undefined }) {
  if (words === null || words === undefined || words === '') return null;
  return (
    <div>
      <h3 className="reset strong">{name}</h3>
      <div className="as-written">{words}</div>
    </div>
  );
}
