import { timeInWords, yuan, type CaseSummary } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { open } from '@/platform/navigate';
import { LinkRow } from '@/ui/LinkRow';
import { StatusWord } from '@/ui/StatusWord';
import { dueInWords, termOf, toneOf } from './case-words';

/** A sentence, not a status code. */
export function CaseRow({ found }: { found: CaseSummary }) {
  const due = dueInWords(found, today());
  return (
    <LinkRow
      id={`case-${found.caseId}`}
      title={
        <div className="row row-wrap row-between">
          <div className="strong">{found.itemName}</div>
          <StatusWord tone={toneOf(found)}>{termOf(found)}</StatusWord>
        </div>
      }
      detail={
        <div className="stack-tight">
          <div>{found.sentence}</div>
          {due !== null && <div>{due}</div>}
          <div className="numeric">
            {found.amountFen !== null && `${yuan(found.amountFen)} · `}
            {timeInWords(found.submittedAt ?? found.createdAt)}
            {found.submittedAt === null ? ' 开始填' : ' 提交'}
          </div>
        </div>
      }
      onPress={() => open('/packages/case/case/index', { case: found.caseId })}
    />
  );
}
