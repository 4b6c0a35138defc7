import { yuan, type CaseMatter, type Eligibility, type Material } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { verdictTones } from '../../look/tone';
import { MaterialsAnswered } from './MaterialsAnswered';
import { reasonGroups } from './reason-groups';
import { ReasonItem } from './ReasonItem';
import { RuleLink, RulesUsed } from './RulesUsed';
import { Working } from './Working';

const headWords = {
  money: { yes: '可以提取', no: '不可以提取', unknown: '需要人工核对' },
  loan: { yes: '可以提取', no: '不可以提取', unknown: '需要人工核对' },
  books: { yes: '可以登记', no: '不可以登记', unknown: '需要人工核对' },
} as const;
const titles = { money: '能不能提取', loan: '能不能提取', books: '公积金账核对' } as const;

interface Props {
  eligibility: Eligibility | null;
  matter: CaseMatter;
  requestedFen: number | null;
  materials: readonly Material[];
}

/** The one result: the same that the member read, with what only staff need. */
export function EligibilityPanel({ eligibility, matter, requestedFen, materials }: Props) {
  if (eligibility === null)
    return (
      <div className="card panel">
        <h2>{titles[matter]}</h2>
        <p className="quiet">还没有核查结果。系统查到后会出现在这里。</p>
      </div>
    );
  return (
    <div className="card panel">
      <h2>
        {titles[matter]}{' '}
        <Tag tone={verdictTones[eligibility.verdict]}>{headWords[matter][eligibility.verdict]}</Tag>
        {eligibility.automatic && <Tag tone="good">秒批</Tag>}
      </h2>
      <p>{eligibility.headline}</p>
      {matter !== 'books' && (
        <p className="cap-line">
          <span className="quiet">这次最多</span>
          <strong>{eligibility.capFen === null ? '暂时算不出' : yuan(eligibility.capFen)}</strong>
          {requestedFen !== null && <span className="quiet">申请 {yuan(requestedFen)}</span>}
        </p>
      )}
      <Working steps={eligibility.working} />
      {eligibility.nextDateWords !== null && <p>{eligibility.nextDateWords}</p>}
      <RulesUsed judged={eligibility} closesAccount={eligibility.closesAccount} />
      {reasonGroups(eligibility.reasons).map(({ verdict, title, reasons }) => (
        <section key={verdict} className="stack" aria-label={title}>
          <h3>
            {title} <span className="quiet">{reasons.length} 条</span>
          </h3>
          <ul className="reasons">
            {reasons.map((reason) => (
              <ReasonItem
                key={reason.ruleId}
                reason={reason}
                rule={matter === 'books' ? null : <RuleLink judged={eligibility} ruleId={reason.ruleId} />}
              />
            ))}
          </ul>
        </section>
      ))}
      <MaterialsAnswered eligibility={eligibility} materials={materials} />
    </div>
  );
}
