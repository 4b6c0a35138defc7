import './legend.css';

/** What each colour means, in words beside it. */
export function Legend({ kinds }: { kinds: readonly { words: string; colour: string }[] }) {
  return (
    <div className="legend">
      {kinds.map(({ words, colour }) => (
        <div key={words} className="legend-kind">
          <div className="legend-mark" style={{ background: colour }} />
          <div>{words}</div>
        </div>
      ))}
    </div>
  );
}
