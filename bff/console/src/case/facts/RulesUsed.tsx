import { dayOf, rulesOf, timeInWords, type Eligibility } from '@gjj/shared-types';
import { Link } from 'react-router-dom';
import { itemAddress } from '../../catalogue/catalogue-address';
import { dateInWords } from '../../catalogue/day-words';
import { useMay } from '../../shell/use-may';

type Judged = Pick<Eligibility, 'itemCode' | 'rulesVersion' | 'assessedAt'>;

const addressIn = ({ itemCode, rulesVersion, assessedAt }: Judged, ruleId?: string) =>
  itemAddress(itemCode, {
    on: dayOf(assessedAt),
    version: rulesOf({ rulesVersion }).version,
    ...(ruleId === undefined ? {} : { ruleId }),
  });

/** A rule's number, leading to its sentence in 目录 as it was on the day of the judgement. */
export function RuleLink({ judged, ruleId }: { judged: Judged; ruleId: string }) {
  const may = useMay()('catalogue:read');
  return may ? <Link to={addressIn(judged, ruleId)}>{ruleId}</Link> : ruleId;
}

/** The version by which the case was judged, leading to the item's rules as they were that day. */
export function RulesUsed({ judged, closesAccount }: { judged: Judged; closesAccount: boolean }) {
  const may = useMay()('catalogue:read');
  const { effectiveFrom, version } = rulesOf(judged);
  return (
    <p className="quiet rules-used">
      {timeInWords(judged.assessedAt)} 核查，规则版本 {version}
      {effectiveFrom !== null && `（这项业务的规则从${dateInWords(effectiveFrom)}施行）`}
      {closesAccount && '；准予后账户将销户'}。{may && <Link to={addressIn(judged)}>看当时的规则</Link>}
    </p>
  );
}
