import {
  parseInput,
  refuseBody,
  sourceInWords,
  timeInWords,
  type Reason,
  type StaffCase,
} from '@gjj/shared-types';

export interface RefusalDraft {
  facts: string;
  rule: string;
  reason: string;
  remedies: string;
}

export const refusalLimits: Record<keyof RefusalDraft, number> = {
  facts: 500,
  rule: 300,
  reason: 500,
  remedies: 500,
};

/**
 * 行政复议法 (2023) art. 20: 60 days; 行政诉讼法 art. 46: six months. Owed to the person with every refusal
 * (行政许可法 art. 38 by analogy).
 */
export const usualRemedies =
  '如果您不服本决定，可以自收到决定之日起 60 日内向本级人民政府申请行政复议，也可以自收到决定之日起 6 个月内' +
  '向人民法院提起行政诉讼。有疑问可以拨打 12329。';

function factsInWords(reason: Reason): string[] {
  return reason.facts.map((fact) => {
    const when = fact.observedAt === null ? '' : `，${timeInWords(fact.observedAt)}`;
    return `${fact.label}：${fact.known ? fact.words : '没有查到'}（${fact.source}${when}）`;
  });
}

/** The law's words only; "待中心确认" is a mark for staff, and an assumption cannot carry a refusal. */
function rulesInWords(reasons: readonly Reason[]): string[] {
  return reasons.filter((reason) => !reason.source.assumed).map(({ source }) => sourceInWords(source));
}

const lines = (words: string[], limit: number) => [...new Set(words)].join('\n').slice(0, limit);

/** Facts and rule from what spoke against, else from what stayed open; the reason is the officer's own to write. */
export function startOfRefusal({ eligibility }: Pick<StaffCase, 'eligibility'>): RefusalDraft {
  const reasons = eligibility?.reasons ?? [];
  const against = reasons.filter((reason) => reason.verdict === 'no');
  const open = reasons.filter((reason) => reason.verdict === 'unknown');
  const ground = against.length > 0 ? against : open;
  return {
    facts: lines(ground.flatMap(factsInWords), refusalLimits.facts),
    rule: lines(rulesInWords(ground), refusalLimits.rule),
    reason: '',
    remedies: usualRemedies,
  };
}

/** What was found by machine, offered as words for the reason. */
export function suggestedReasons({ eligibility }: Pick<StaffCase, 'eligibility'>): string[] {
  return (eligibility?.reasons ?? [])
    .filter((reason) => reason.verdict === 'no')
    .map((reason) => reason.words);
}

export function refusalProblems(draft: RefusalDraft): Partial<Record<keyof RefusalDraft, string>> {
  return parseInput(refuseBody, { version: 0, ...draft }).problems;
}
