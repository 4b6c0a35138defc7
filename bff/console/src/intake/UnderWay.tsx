import type { CaseState, Visit } from '@gjj/shared-types';
import { Button } from 'antd';
import { StateTag } from '../look/StateTag';
import { Tag } from '../look/Tag';

/** What a person may bring for a case that is under way. */
const bringsOn: Partial<Record<CaseState, string>> = {
  draft: '接着收',
  correction: '收补正',
  'pay-failed': '换收款卡',
};

/** What was begun before, and is still open. */
export function UnderWay({ cases, open }: Pick<Visit, 'cases'> & { open: (itemCode: string) => void }) {
  if (cases.length === 0) return null;
  return (
    <>
      <h3>正在办的</h3>
      <ul className="intake-list">
        {cases.map(({ caseId, itemCode, itemName, state, receiptNumber, heldBy, heldByMe }) => (
          <li key={caseId}>
            {itemName} <StateTag state={state} />
            <span className="quiet numbers">{receiptNumber}</span>
            {heldBy !== null && <Tag tone="waiting">{heldByMe ? '在您手上' : `${heldBy}在窗口办`}</Tag>}
            {bringsOn[state] !== undefined && (
              <Button aria-label={`${bringsOn[state]}：${itemName}`} onClick={() => open(itemCode)}>
                {bringsOn[state]}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
