import { timeInWords, type MemberCase } from '@gjj/shared-types';
import { Card, Section } from '@/ui/Card';
import './timeline.css';

/** What happened, newest first, by whom. */
export function Timeline({ entries }: { entries: MemberCase['timeline'] }) {
  if (entries.length === 0) return null;
  const newestFirst = [...entries].reverse();
  return (
    <Section title="经过">
      <Card>
        <ol className="reset timeline">
          {newestFirst.map((entry) => (
            <li key={`${entry.version}${entry.action}`} className="timeline-entry">
              <div>{entry.words}</div>
              <div className="secondary numeric">
                {timeInWords(entry.at)} · {entry.by}
              </div>
            </li>
          ))}
        </ol>
      </Card>
    </Section>
  );
}
