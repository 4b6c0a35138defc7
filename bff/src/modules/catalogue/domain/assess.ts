import type { Eligibility, Verdict } from '@gjj/shared-types';
import { amountAfterEnd } from './amount-after-end';
import { assessAmount } from './assess-amount';
import { assessCondition, type ConditionResult } from './assess-condition';
import type { CompiledItem } from './compile-item';
import type { FactBook } from './facts';
import { relationIn } from './of-family';
import { Scope, type Moment } from './scope';
import { moneyInWords, valueInWords } from './value-words';

/**
 * Can this member take it, how much, and when next? Pure: the same input gives the same bytes.
 * `capFen` is what the amount rule gives, also beside a "no"; it is null where the amount cannot be worked out.
 */
export function assess(
  compiled: CompiledItem,
  facts: FactBook,
  moment: Moment,
  rulesVersion: string,
): Eligibility {
  const { item } = compiled;
  const scope = new Scope(compiled, facts, moment);
  const amount = item.endedOn === null ? assessAmount(compiled, scope) : amountAfterEnd(compiled, scope);
  const conditions = conditionsOf(compiled).map((condition) => assessCondition(condition, scope));
  const reasons = [...conditions.map(({ reason }) => reason), amount.reason];
  const verdict = worst(reasons.map((reason) => reason.verdict));
  const nextDate = nextDateOf(compiled, verdict, conditions, amount.reason.verdict, scope);
  return {
    itemCode: item.code,
    verdict,
    headline: headlineOf(compiled, verdict, amount.capFen, nextDate, scope),
    capFen: amount.capFen,
    working: amount.working,
    nextDate,
    nextDateWords: nextDateWords(compiled, verdict, nextDate, scope),
    reasons,
    automatic: verdict === 'yes' && isAutomatic(compiled, scope),
    closesAccount: item.closesAccount,
    ...materialsOf(compiled, scope),
    rulesVersion,
    assessedAt: moment.now,
  };
}

function conditionsOf({ conditions, frequency }: CompiledItem) {
  return frequency === null ? conditions : [...conditions, frequency.open];
}

/** A known "no" decides; else anything unknown goes to a person. */
function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('unknown') ? 'unknown' : 'yes';
}

/** After a "yes" the day of the next time; after a "no" the day from which all its reasons are gone, if one is known. */
function nextDateOf(
  compiled: CompiledItem,
  verdict: Verdict,
  conditions: readonly ConditionResult[],
  amountVerdict: Verdict,
  scope: Scope,
): string | null {
  if (verdict === 'unknown') return null;
  if (verdict === 'yes') {
    const next = compiled.frequency?.next ? scope.evaluate(compiled.frequency.next) : undefined;
    return typeof next === 'string' && next !== '' ? next : null;
  }
  const refusing = conditions.filter(({ reason }) => reason.verdict === 'no');
  if (amountVerdict === 'no' || refusing.some(({ metOn }) => metOn === null)) return null;
  return refusing.map(({ metOn }) => metOn!).reduce((latest, day) => (day > latest ? day : latest));
}

function nextDateWords(
  { texts, item }: CompiledItem,
  verdict: Verdict,
  nextDate: string | null,
  scope: Scope,
): string | null {
  if (nextDate === null) return verdict === 'yes' && item.closesAccount ? texts.nextDate.once : null;
  const words = verdict === 'yes' ? texts.nextDate.whenYes : texts.nextDate.whenNo;
  return scope.fill(words, { nextDate: valueInWords('day', nextDate, scope.moment.today) });
}

function isAutomatic({ item, automaticWhen }: CompiledItem, scope: Scope): boolean {
  // What others took for a home or an illness of the family's, no register of ours can tell.
  if (!item.automatic || relationIn(item, scope.moment.answers) !== null) return false;
  return automaticWhen === null || scope.holds(automaticWhen);
}

function headlineOf(
  { item, texts: { headline, rulesEnded } }: CompiledItem,
  verdict: Verdict,
  capFen: number | null,
  nextDate: string | null,
  scope: Scope,
): string {
  if (verdict === 'unknown' && item.endedOn !== null) return rulesEnded.headline;
  const words = verdict === 'no' && nextDate !== null ? headline.noUntil : headline[verdict];
  return scope.fill(words, {
    cap: capFen === null ? '' : moneyInWords(capFen),
    nextDate: nextDate === null ? '' : valueInWords('day', nextDate, scope.moment.today),
  });
}

function materialsOf(
  { materials }: CompiledItem,
  scope: Scope,
): Pick<Eligibility, 'waivedMaterials' | 'neededMaterials'> {
  const isWaived = ({ waivedWhen }: CompiledItem['materials'][number]) =>
    waivedWhen !== null && scope.holds(waivedWhen);
  return {
    waivedMaterials: Object.fromEntries(
      materials
        .filter(isWaived)
        .map(({ material }) => [
          material.code,
          scope.fill(material.waivedWords ?? '已由部门数据核对，无需上传'),
        ]),
    ),
    neededMaterials: materials
      .filter((entry) => !isWaived(entry))
      .map(({ material: { code, name, required } }) => ({ code, name, required })),
  };
}
