import { timeInWords, type StaffCase } from '@gjj/shared-types';

/** Newest first: the last step is what one looks for. */
export function Timeline({ entries }: { entries: StaffCase['timeline'] }) {
  if (entries.length === 0) return <p className="quiet">还没有经过。</p>;
  return (
    <ol className="timeline">
      {entries.toReversed().map((entry) => (
        <li key={`${entry.version}-${entry.action}`}>
          <span className="quiet numbers">{timeInWords(entry.at)}</span>
          <span>
            {entry.words}
            <span className="quiet"> {entry.by}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
