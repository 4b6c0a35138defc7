import { dayInWords, dayOf, type ByTimeView, type ClockName } from '@gjj/shared-types';
import type { CaseRecord } from './domain/case-record';

/** By which rule a clock of the case's centre is as it is; null where no document says it. */
export type RuleOfClock = (clock: ClockName) => string | null;

/** What the passing of a term did to the case, for as long as it explains how the case stands; null: nothing. */
export function byTimeOf(record: CaseRecord, ruleOf: RuleOfClock): ByTimeView | null {
  if (record.state === 'lapsed') return lapsed(record, ruleOf);
  const accepted = record.timeline.findLast(({ to }) => to === 'accepted');
  if (accepted?.action !== 'deem-accepted' || !record.open || record.decision !== null) return null;
  return {
    happened: `到${dayInWords(dayOf(accepted.at.toISOString()))}，核对材料的期限满了，中心没有要求补正，也没有不受理。`,
    rule: ruleOf('acceptance'),
    follows: '按规定从收件那天起算作已受理，接着审核。不用再补材料，也不用做什么。',
  };
}

function lapsed({ correction, submittedAt }: CaseRecord, ruleOf: RuleOfClock): ByTimeView {
  if (submittedAt === null)
    return {
      happened: '草稿放得太久，一直没有提交。',
      rule: ruleOf('draft'),
      follows: '草稿已清除，什么也没有交出去。需要时可以重新申请。',
    };
  const dueOn = correction?.dueOn;
  return {
    happened: `${typeof dueOn === 'string' ? `补正的最后一天是${dayInWords(dueOn)}，` : ''}过了期限没有收到补正。`,
    rule: ruleOf('correction'),
    follows: '这次申请已失效，为它留着的钱已放开，账户里的钱没有变动。需要时可以重新申请。',
  };
}
