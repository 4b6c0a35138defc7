import { formulaOnlyMark, type ItemChange, type RuleChange } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Pair } from '@/ui/Pair';

const newOrGone = { added: '新开办的业务', removed: '不再办理', changed: null } as const;

function Change({ change: { label, before, after } }: { change: RuleChange }) {
  if (label.endsWith(formulaOnlyMark))
    return (
      <div>
        <div className="strong">{label.slice(0, -formulaOnlyMark.length)}</div>
        <div className="secondary">说法没有变，计算方法变了，以“能不能办”里算出来的为准。</div>
      </div>
    );
  return (
    <div>
      {label !== before && label !== after && <div className="strong">{label}</div>}
      <Pair name="原来">{before ?? '没有这一条'}</Pair>
      <Pair name="改成">
        <span className="strong">{after ?? '取消了这一条'}</span>
      </Pair>
    </div>
  );
}

/** What every change says: before and after. */
export function ChangeList({ changes }: { changes: readonly RuleChange[] }) {
  return (
    <>
      {changes.map((change) => (
        <Change key={`${change.what} ${change.label} ${change.after ?? ''}`} change={change} />
      ))}
    </>
  );
}

/** One item and what is otherwise about it. */
export function ChangedItem({ item: { itemCode, name, kind, changes } }: { item: ItemChange }) {
  const whole = newOrGone[kind];
  return (
    <Card id={`changed-${itemCode}`}>
      <h2 className="reset title">{name}</h2>
      {whole !== null && <div>{whole}</div>}
      <ChangeList changes={changes} />
      {kind === 'changed' && (
        <Button
          small
          kind="secondary"
          onPress={() => open('/packages/apply/eligibility/index', { item: itemCode })}
        >
          看看我现在能不能办
        </Button>
      )}
    </Card>
  );
}
