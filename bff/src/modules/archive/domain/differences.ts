import type { Decision, Eligibility, Reason } from '@gjj/shared-types';
import { dayWithYear, yuan } from '@gjj/shared-types';
import { canonicalJson } from './canonical-json';
import type { Judgement, PackedBasis } from './judgement';

type WorkingStep = Eligibility['working'][number];

const verdictWords = { yes: '能办', no: '不能办', unknown: '不能确定' } as const;
const sum = (fen: number | null) => (fen === null ? '算不出来' : yuan(fen));
const day = (on: string | null) => (on === null ? '没有' : dayWithYear(on));

/** In words, each thing of which the package says something else than what comes out now; empty where all is the same. */
export function differences(packed: Judgement, again: Judgement): string[] {
  const said = [
    ...ofResult(packed.eligibility, again.eligibility),
    ...ofReasons(packed.eligibility.reasons, again.eligibility.reasons),
    ...ofWorking(packed.eligibility.working, again.eligibility.working),
    ...ofMachine(packed.machine, again.machine),
  ];
  if (said.length > 0 || canonicalJson(packed) === canonicalJson(again)) return said;
  return [`其他内容不同：${otherFields(packed.eligibility, again.eligibility).join('、')}`];
}

function differs(what: string, packed: string, again: string): string[] {
  return packed === again ? [] : [`${what}：档案里是${packed}，重新判断是${again}`];
}

function ofResult(packed: Eligibility, again: Eligibility): string[] {
  return [
    ...differs('规则版本', packed.rulesVersion, again.rulesVersion),
    ...differs('能不能办', verdictWords[packed.verdict], verdictWords[again.verdict]),
    ...differs('最多可提', sum(packed.capFen), sum(again.capFen)),
    ...differs('下次日期', day(packed.nextDate), day(again.nextDate)),
  ];
}

function ofReasons(packed: readonly Reason[], again: readonly Reason[]): string[] {
  const ids = [...new Set([...packed, ...again].map(({ ruleId }) => ruleId))];
  return ids.flatMap((id) => {
    const [one, other] = [packed, again].map((reasons) => reasons.find(({ ruleId }) => ruleId === id));
    if (one === undefined) return [`规则 ${id}：档案里没有这一条，重新判断有`];
    if (other === undefined) return [`规则 ${id}：档案里有这一条，现在的规则没有`];
    return ofReason(one, other);
  });
}

function ofReason(packed: Reason, again: Reason): string[] {
  const rule = `规则 ${packed.ruleId}`;
  return [
    ...differs(`${rule}的结论`, verdictWords[packed.verdict], verdictWords[again.verdict]),
    ...differs(`${rule}的话`, `“${packed.words}”`, `“${again.words}”`),
    ...differs(`${rule}的依据`, packed.source.title, again.source.title),
    ...packed.facts.flatMap((fact) => {
      const now = again.facts.find(({ key }) => key === fact.key);
      const what = `${rule}用到的事实“${fact.label}”`;
      return differs(what, `“${fact.words}”`, now === undefined ? '没有用到' : `“${now.words}”`);
    }),
  ];
}

function ofWorking(packed: readonly WorkingStep[], again: readonly WorkingStep[]): string[] {
  const labels = [...new Set([...packed, ...again].map(({ label }) => label))];
  return labels.flatMap((label) => {
    const [one, other] = [packed, again].map((steps) => steps.find((step) => step.label === label));
    const fen = (step: WorkingStep | undefined) => (step === undefined ? '没有这一行' : sum(step.amountFen));
    return differs(`算式“${label}”`, fen(one), fen(other));
  });
}

function ofMachine(packed: Judgement['machine'], again: Judgement['machine']): string[] {
  const may = (yes: boolean) => (yes ? '可以' : '不可以');
  return [
    ...differs('机器能不能直接同意', may(packed.mayApprove), may(again.mayApprove)),
    ...differs('决定写的事实', packed.facts ?? '没有', again.facts ?? '没有'),
    ...differs('决定写的依据', packed.rule ?? '没有', again.rule ?? '没有'),
  ];
}

function otherFields(packed: Eligibility, again: Eligibility): string[] {
  const keys = [...new Set([...Object.keys(packed), ...Object.keys(again)])] as (keyof Eligibility)[];
  return keys.filter((key) => canonicalJson(packed[key] ?? null) !== canonicalJson(again[key] ?? null));
}

/** What a machine's decision says against what the rules give; a person's is not the rules' to say. */
export function decisionDifferences(
  decision: Decision | null,
  { machine }: Judgement,
  { amountFen }: Pick<PackedBasis, 'amountFen'>,
): string[] {
  if (decision?.by !== 'machine') return [];
  return [
    ...(machine.mayApprove ? [] : ['机器作了决定，但照规则机器不能直接同意']),
    ...differs('决定的金额', sum(decision.amountFen), sum(amountFen)),
    ...differs('决定写的事实', decision.facts ?? '没有', machine.facts ?? '没有'),
    ...differs('决定写的依据', decision.rule ?? '没有', machine.rule ?? '没有'),
  ];
}
