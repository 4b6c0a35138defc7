import { timeInWords, type LookupResult } from '@gjj/shared-types';
import { CaseTable } from '../queue/CaseTable';

const matchedByWords: Record<Exclude<LookupResult['matchedBy'], 'nothing'>, string> = {
  'receipt-number': '收件号',
  name: '姓名',
  'id-number': '证件号',
  phone: '手机号',
  'card-tail': '银行卡后四位',
  'credit-code': '统一社会信用代码',
};

interface Props {
  typed: string;
  result: LookupResult;
  at: string;
}

export function SearchResults({ typed, result, at }: Props) {
  if (result.matchedBy === 'nothing' || result.rows.length === 0)
    return (
      <output className="card empty">
        <strong>没有找到“{typed}”</strong>
        <span className="quiet">请逐位核对，或换一种查法：收件号在职工收到的消息里。</span>
      </output>
    );
  return (
    <>
      <output>
        按<strong>{matchedByWords[result.matchedBy]}</strong>找到 {result.rows.length} 件
        <span className="quiet">（{timeInWords(at)} 的情况）</span>
      </output>
      <div className="card">
        <CaseTable label="查找结果" rows={result.rows} now={at} />
      </div>
    </>
  );
}
