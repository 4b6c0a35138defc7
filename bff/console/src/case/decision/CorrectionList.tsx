import { correctionReasonWords, timeInWords, type CorrectionNotice } from '@gjj/shared-types';
import { deadlineInWords } from '../../look/deadline-in-words';
import { Tag } from '../../look/Tag';

/** What the member was asked to correct, and what has been done about it. */
export function CorrectionList({ notice }: { notice: CorrectionNotice }) {
  const fixed = notice.items.filter((item) => item.fixed).length;
  return (
    <div className="stack">
      <h3>
        补正清单（{fixed} / {notice.items.length} 已补）
      </h3>
      <ul className="plain-list">
        {notice.items.map((item) => (
          <li key={item.label}>
            <span className="check-head">
              <strong>{item.label}</strong>
              <Tag tone={item.fixed ? 'good' : 'action'}>{item.fixed ? '已补' : '还没补'}</Tag>
            </span>
            <span>
              {correctionReasonWords[item.reason]}：{item.howToFix}
            </span>
          </li>
        ))}
      </ul>
      {notice.reason != null && <p className="typed">从审核中退回：{notice.reason}</p>}
      <p className="quiet">
        {timeInWords(notice.requestedAt)} 告知，{deadlineInWords(notice.dueOn, notice.dueBetween)}
      </p>
    </div>
  );
}
