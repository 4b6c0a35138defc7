import type { Decision } from '@gjj/shared-types';

interface Props {
  decision: Pick<Decision, 'facts' | 'rule' | 'reason' | 'remedies' | 'competentBody'>;
  outcome: Decision['outcome'];
}

/** Facts, rule, reason and remedies of a decision; parts that it does not have are left out. */
export function DecisionWords({ decision, outcome }: Props) {
  const lines = [
    ['事实', decision.facts],
    ['依据', decision.rule],
    ['归谁管', decision.competentBody ?? null],
    [outcome === 'approved' ? '审核意见' : '理由', decision.reason],
    [outcome === 'returned' ? '怎样改' : '救济途径', decision.remedies],
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
