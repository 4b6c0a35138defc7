import { dayInWords, timeInWords, yuan, type Eligibility } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { verdictTones } from '../../look/tone';
import { ReasonItem } from './ReasonItem';
import { Working } from './Working';

const headWords = { yes: '可以提取', no: '不可以提取', unknown: '需要人工核对' } as const;
/** What speaks against or is open comes first; what is fine can be skimmed. */
const order = { no: 0, unknown: 1, yes: 2 } as const;

interface Props {
  eligibility: Eligibility | null;
  requestedFen: number | null;
}

export function EligibilityPanel({ eligibility, requestedFen }: Props) {
  if (eligibility === null)
    return (
      <div className="card panel">
        <h2>能不能提取</h2>
        <p className="quiet">还没有核查结果。系统查到后会出现在这里。</p>
      </div>
    );
  const reasons = [...eligibility.reasons].sort((a, b) => order[a.verdict] - order[b.verdict]);
  return (
    <div className="card panel">
      <h2>
        能不能提取 <Tag tone={verdictTones[eligibility.verdict]}>{headWords[eligibility.verdict]}</Tag>
      </h2>
      <p>{eligibility.headline}</p>
      <p className="cap-line">
        <span className="quiet">这次最多</span>
        <strong>{eligibility.capFen === null ? '暂时算不出' : yuan(eligibility.capFen)}</strong>
        {requestedFen !== null && <span className="quiet">申请 {yuan(requestedFen)}</span>}
      </p>
      <Working steps={eligibility.working} />
      {eligibility.nextDate !== null && (
        <p className="quiet">
          {eligibility.nextDateWords ?? '下次可提取'}：{dayInWords(eligibility.nextDate)}
        </p>
      )}
      <h3>逐条核对</h3>
      <ul className="reasons">
        {reasons.map((reason) => (
          <ReasonItem key={reason.ruleId} reason={reason} />
        ))}
      </ul>
      <p className="quiet">
        规则版本 {eligibility.rulesVersion}，{timeInWords(eligibility.assessedAt)} 核查
        {eligibility.closesAccount && '；准予后账户将销户'}
      </p>
    </div>
  );
}
