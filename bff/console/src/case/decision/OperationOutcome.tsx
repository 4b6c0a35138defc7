import { timeInWords, type OperationNote } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';

/** What the ledger did, or why it would not. */
export function OperationOutcome({ operation }: { operation: OperationNote }) {
  const { result, doneAt, refusal } = operation;
  if (result !== null)
    return (
      <p>
        <Tag tone="good">办理结果</Tag> {result}
        {doneAt !== null && <span className="quiet">（{timeInWords(doneAt)}）</span>}
      </p>
    );
  if (refusal === null) return null;
  return (
    <div role="alert">
      <Tag tone="bad">公积金账没有登记成，什么也没有改</Tag>
      <ul className="plain-list">
        {refusal.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
