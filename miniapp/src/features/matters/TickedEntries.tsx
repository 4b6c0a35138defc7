import { dayInWords, entryKindWords, yuan } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import type { Ticked } from './disputed';

/** The entries in question, as they were ticked. */
export function TickedEntries({ entries }: { entries: Ticked }) {
  return (
    <div className="stack-tight">
      <div className="strong">有疑问的 {entries.length} 笔</div>
      {entries.map(({ entryId, postedOn, kind, amountFen, summary }) => (
        <div key={entryId} className="row row-wrap row-between numeric">
          <div>
            {dayInWords(postedOn, today())} {entryKindWords[kind]} {summary}
          </div>
          <div>{yuan(amountFen)}</div>
        </div>
      ))}
    </div>
  );
}
