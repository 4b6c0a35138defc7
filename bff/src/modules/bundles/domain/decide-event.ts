import type { BundleEvent, BundleStep } from './bundle-event';
import type { BundleRun, RunPart } from './bundle-run';
import { bundleStanding, type BundleOutcome } from './bundle-standing';
import { nextSteps } from './next-steps';

const dayMs = 86_400_000;

export interface RunChange {
  set: Pick<BundleRun, 'parts' | 'movedAt' | 'timeline'> & { nextAt: Date | null };
  owes: { kind: 'task'; name: string; facts: Record<string, string> }[];
}

export interface RunMoment {
  now: Date;
  dueOf: (part: RunPart) => Date;
}

/** What some events, one after the other, make of a run: its parts, what is owed, what is told of it, and its clock. */
export function decideEvents(
  run: BundleRun,
  events: readonly BundleEvent[],
  { now, dueOf }: RunMoment,
): RunChange {
  let parts: readonly RunPart[] = run.parts;
  const steps: BundleStep[] = [];
  for (const event of events) {
    const before = parts;
    const after = nextSteps(before, event, {
      now,
      dueOf: (code) => withinWhole(run, dueOf(before.find((part) => part.code === code)!), now),
      escalateAfterMs: run.escalateAfterDays * dayMs,
    });
    parts = after.parts.map((part, index) => ({ ...before[index]!, ...part }));
    steps.push(...after.steps);
  }
  const movedAt = steps.length > 0 ? now : run.movedAt;
  const words = steps.flatMap((step) => wordsOf(step, parts));
  return {
    set: {
      ...{ parts: [...parts], movedAt },
      timeline: [...run.timeline, ...words.map((one) => ({ at: now, words: one }))],
      nextAt: bundleStanding(parts).state === 'ended' ? null : nextLook(movedAt, now),
    },
    owes: steps.flatMap(owedBy),
  };
}

/** No body has longer than the whole; what begins only after that has its own term. */
function withinWhole({ dueAt }: BundleRun, ownDueAt: Date, now: Date): Date {
  return dueAt > now && dueAt < ownDueAt ? dueAt : ownDueAt;
}

const shortestLookMs = 10_000;
const longestLookMs = 6 * 3_600_000;

/** After a tenth of the time that nothing has moved: soon at first, then ever less often, but four times a day. */
function nextLook(movedAt: Date, now: Date): Date {
  const quietMs = now.getTime() - movedAt.getTime();
  return new Date(now.getTime() + Math.min(longestLookMs, Math.max(shortestLookMs, quietMs / 10)));
}

/** What a worker does; a list to the applicant, a call for the lead and the end are read in the parts. */
function owedBy(step: BundleStep): RunChange['owes'] {
  if (step.do === 'send-corrections' || step.do === 'close' || step.do === 'escalate') return [];
  return [{ kind: 'task', name: step.do, facts: { part: step.part } }];
}

const outcomeWords: Record<BundleOutcome, string> = {
  done: '全部办好了',
  partly: '办完了，有的没有办成',
  'not-done': '没有办成',
  withdrawn: '已经撤回',
};

function wordsOf(step: BundleStep, parts: readonly RunPart[]): string[] {
  const nameOf = (code: string) => parts.find((part) => part.code === code)?.plan.name ?? code;
  if (step.do === 'close') {
    const { outcome } = bundleStanding(parts);
    return outcome === null ? [] : [outcomeWords[outcome]];
  }
  if (step.do === 'send-corrections') return [`请补正：${step.parts.map(nameOf).join('、')}`];
  const { body, plan } = parts.find(({ code }) => code === step.part)!;
  const words = {
    tell: `${plan.name}：已转给${body}`,
    'call-back': `${plan.name}：正在向${body}撤回`,
    'pass-correction': `${plan.name}：补正的内容已转给${body}`,
    remind: `${plan.name}：${body}比约定的慢，已经催办`,
    escalate: `${plan.name}：${body}还没有答复，正在请牵头单位联系`,
  };
  return [words[step.do]];
}
