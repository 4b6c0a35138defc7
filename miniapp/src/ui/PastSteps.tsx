import { timeInWords, type Instant } from '@gjj/shared-types';
import { Card, Section } from './Card';

interface Props {
  title: string;
  steps: readonly { at: Instant; words: string }[];
}

/** What happened, each with its time. */
export function PastSteps({ title, steps }: Props) {
  return (
    <Section title={title}>
      <Card>
        {steps.map(({ at, words }) => (
          <div key={at + words}>
            <div>{words}</div>
            <div className="secondary numeric">{timeInWords(at)}</div>
          </div>
        ))}
      </Card>
    </Section>
  );
}
