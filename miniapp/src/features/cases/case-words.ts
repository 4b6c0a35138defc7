import {
  caseStateWords,
  dayInWords,
  daysBetween,
  rangeInWords,
  stateWordsOf,
  yuan,
  type CaseState,
  type CaseSummary,
  type ClockView,
  type Tone,
} from '@gjj/shared-types';

/** A state that this build does not know yet has no row: it is neutral, and its own sentence speaks. */
function rowOf(state: string) {
  return caseStateWords[state as CaseState] as (typeof caseStateWords)[CaseState] | undefined;
}

/** A string: a state that this build does not know yet may come. */
type Standing = { state: string } & Pick<CaseSummary, 'saidAll' | 'toLoan'>;

export function toneOf({ state, saidAll }: Standing): Tone {
  return saidAll === true ? 'waiting' : (rowOf(state)?.tone ?? 'neutral');
}

export function termOf({ state, toLoan }: Pick<Standing, 'state' | 'toLoan'>): string {
  if (rowOf(state) === undefined) return '办理中';
  return stateWordsOf(state as CaseState, toLoan === true ? 'loan' : 'money').term;
}

/** Who has an open case now; null when it has ended. */
export function holderOf({ state, saidAll, toLoan }: Standing): string | null {
  if (saidAll === true) return caseStateWords.received.holder;
  const row = rowOf(state);
  if (row?.open !== true) return null;
  return toLoan === true && row.holder === '银行' ? caseStateWords.received.holder : row.holder;
}

const clockWords: Record<string, (day: string) => string> = {
  draft: (day) => `${day}前没有提交，草稿会自动清除`,
  acceptance: (day) => `${day}前告诉您是否受理`,
  correction: (day) => `请在 ${day}前补正`,
  decision: (day) => `${day}前答复您`,
  'special-check': (day) => `预计 ${day}前核实完`,
  payment: (day) => `预计 ${day}前到账`,
  recheck: (day) => `${day}前答复您`,
  hearing: (day) => `请在 ${day}前说明情况`,
  repayment: (day) => `请在 ${day}前退回`,
};

const unknownEnd: Record<string, string> = {
  draft: '草稿保留的最后一天',
  acceptance: '告诉您是否受理的最后一天',
  correction: '补正的最后一天',
  decision: '答复您的最后一天',
  payment: '预计到账的最后一天',
  recheck: '答复您的最后一天',
  hearing: '说明情况的最后一天',
  repayment: '退回的最后一天',
};

/** A term that hangs on holidays that are not published: the days between which it ends, never nothing. */
function unknownEndWords(
  { name, dueBetween }: Pick<ClockView, 'name' | 'dueBetween'>,
  today: string,
): string | null {
  const what = unknownEnd[name];
  if (what === undefined) return null;
  return dueBetween ? `${what}在${rangeInWords(dueBetween, today)}` : `${what}按工作日算，放假安排公布后确定`;
}

/** A day that has gone by is never told as one to come. */
function lateWords(
  { dueOn, explainedTo }: { dueOn: string; explainedTo?: string | null | undefined },
  today: string,
) {
  const was = `应在 ${dayInWords(dueOn, today)}前答复您，已经超期`;
  return explainedTo == null ? was : `${was}。新的日期：${dayInWords(explainedTo, today)}前`;
}

const answers = ['decision', 'recheck'];

/** Terms that have gone by, other than those of an answer. */
const goneBy: Record<string, (day: string) => string> = {
  'special-check': () => '核实还没有结果，我们正在催',
  hearing: () => '说明情况的期限已经过了，等中心决定',
  repayment: (day) => `应在 ${day}前退回，已经过了`,
};

/** What the running term means for the member; null where no clock of theirs runs. */
export function clockInWords(
  clock: Pick<ClockView, 'name' | 'dueOn' | 'dueBetween' | 'explainedTo'> | null,
  today: string,
): string | null {
  if (clock === null) return null;
  const { name, dueOn, explainedTo } = clock;
  if (dueOn === null) return unknownEndWords(clock, today);
  if (dueOn < today && answers.includes(name)) return lateWords({ dueOn, explainedTo }, today);
  const words = (dueOn < today ? goneBy[name] : undefined) ?? clockWords[name];
  return words?.(dayInWords(dueOn, today)) ?? null;
}

/** By when, for the member; nothing while money stands still, or where they have done their part. */
export function dueInWords(
  { state, saidAll, clock }: Pick<CaseSummary, 'state' | 'saidAll' | 'clock'>,
  today: string,
): string | null {
  return state === 'pay-stopped' || saidAll === true ? null : clockInWords(clock, today);
}

export interface Waiting {
  caseId: string;
  itemCode: string;
  kind: 'hearing' | 'correction' | 'new-card' | 'repay' | 'later' | 'draft';
  title: string;
  detail: string;
}

function daysLeftWords(clock: ClockView | null, today: string): string {
  if (clock === null) return '';
  const { dueOn, dueBetween } = clock;
  if (dueOn === null)
    return dueBetween ? `，请在 ${dayInWords(dueBetween.from, today)}前办` : '，期限待放假安排公布';
  return leftWords(daysBetween(today, dueOn));
}

function leftWords(left: number): string {
  if (left < 0) return '，期限已过，请尽快联系我们';
  return left === 0 ? '，今天是最后一天' : `，还剩 ${left} 天`;
}

function waitingOf(found: CaseSummary, today: string): Waiting | null {
  const common = { caseId: found.caseId, itemCode: found.itemCode };
  const left = daysLeftWords(found.clock, today);
  if (found.state === 'correction') {
    const title = `补正 ${found.correctionCount} 项${left}`;
    return { ...common, kind: 'correction', title, detail: `${found.itemName}：有内容需要您补正` };
  }
  if (found.state === 'pay-failed')
    return {
      ...common,
      kind: 'new-card',
      title: found.toLoan === true ? '选一张收款卡' : '换一张收款卡',
      detail: `${found.itemName}：${found.sentence}`,
    };
  if (found.state === 'hearing' && found.saidAll !== true)
    return {
      ...common,
      kind: 'hearing',
      title: `请您说明情况${left}`,
      detail: `${found.itemName}：中心准备撤销原来的决定，先听您说`,
    };
  if (found.owedBackFen !== undefined && found.state !== 'recheck')
    return {
      ...common,
      kind: 'repay',
      title: `退回 ${yuan(found.owedBackFen)}${left}`,
      detail: `${found.itemName}：原来的决定已撤销`,
    };
  if (found.owedLater !== undefined) {
    const { count, dueOn } = found.owedLater;
    const title = `补交 ${count} 份材料${dueOn === null ? '' : leftWords(daysBetween(today, dueOn))}`;
    return { ...common, kind: 'later', title, detail: `${found.itemName}：申请时约定以后补交` };
  }
  if (found.state === 'draft')
    return { ...common, kind: 'draft', title: '接着填完申请', detail: `${found.itemName}${left}` };
  return null;
}

const urgency = ['hearing', 'correction', 'new-card', 'repay', 'later', 'draft'];

/** The one thing that waits for the member: what has a deadline or money in it before a draft. */
export function findWaiting(cases: readonly CaseSummary[], today: string): Waiting | null {
  const waiting = cases.map((found) => waitingOf(found, today)).filter((found) => found !== null);
  return waiting.sort((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind))[0] ?? null;
}

/** Open applications, drafts too: which item, and which case it is. */
export type UnderWay = ReadonlyMap<string, string>;

export function itemsUnderWay(cases: readonly CaseSummary[]): UnderWay {
  const open = cases.filter(({ state }) => rowOf(state)?.open === true);
  return new Map(open.map(({ itemCode, caseId }) => [itemCode, caseId]));
}
