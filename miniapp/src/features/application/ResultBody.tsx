import type { Eligibility } from '@gjj/shared-types';
import { Section } from '@/ui/Card';
import { ReasonCard } from './ReasonCard';
import { Verdict } from './Verdict';

type Reason = Eligibility['reasons'][number];

const order = { no: 0, unknown: 1, yes: 2 } as const;

function byWeight(one: Reason, other: Reason): number {
  return order[one.verdict] - order[other.verdict];
}

/** The answer with its working, and every reason; what stands in the way comes first. */
export function ResultBody({ result }: { result: Eligibility }) {
  return (
    <>
      <Verdict result={result} />
      <Section title="为什么">
        <div className="stack">
          {[...result.reasons].sort(byWeight).map((reason) => (
            <ReasonCard key={reason.ruleId} reason={reason} />
          ))}
        </div>
      </Section>
    </>
  );
}
