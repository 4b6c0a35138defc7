import type { ExplainedLine, ExplainedSection } from '@gjj/shared-types';
import { Card, Section } from '@/ui/Card';
import { SourceLine } from './SourceLine';

/** The documents themselves can be opened or copied; of other sentences it is enough that no document states them. */
function Line({ line, documents }: { line: ExplainedLine; documents: boolean }) {
  const { text, below, source } = line;
  if (documents && source !== null) return <SourceLine source={source} />;
  return (
    <div className="stack-tight">
      <div>
        {text}
        {source?.assumed === true && <span className="least">（待中心确认）</span>}
      </div>
      {below.map((words) => (
        <div key={words} className="secondary numeric">
          {words}
        </div>
      ))}
    </div>
  );
}

export function RuleSection({ section: { key, title, lines } }: { section: ExplainedSection }) {
  return (
    <Section title={title}>
      <Card>
        {lines.map((line) => (
          <Line key={line.ruleId ?? line.text} line={line} documents={key === 'sources'} />
        ))}
      </Card>
    </Section>
  );
}
