import type { Decision } from '@gjj/shared-types';

interface Props {
  decision: Pick<Decision, 'facts' | 'rule' | 'reason' | 'remedies'>;
  approved: boolean;
}

/** Facts, rule, reason and remedies of a decision; parts that it does not have are left out. */
export function DecisionWords({ decision, approved }: Props) {
  const lines = [
    ['事实', decision.facts],
    ['依据', decision.rule],
    [approved ? '审核意见' : '理由', decision.reason],
    ['救济途径', decision.remedies],
  ] as const;
  return (
    <dl className="outcome">
      {lines.map(
        ([label, words]) =>
          words !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="typed">{words}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
