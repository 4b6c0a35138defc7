import { addDays, addMonths, type Day, type Eligibility, type WithdrawalLimits } from '@gjj/shared-types';
import type { Foresight } from '../applications';
import type { FactBook, Moment } from '../catalogue';
import { daysToJudge } from './domain/days-to-judge';
import { availableOf, memberOn } from './ledger-ahead';
import { outlookOf, type Judged } from './domain/outlook';
import { planYear, sumOf, type PlanStep, type Taken } from './domain/plan';

/** A year after a day: so far ahead a loan or a reminder may lie, and rules are looked up. */
export const yearFrom = (today: Day): Day => addMonths(today, 12);

/** Money that is kept in the account for a loan. */
export interface Kept {
  /** The day on which the loan is meant to be applied for. */
  on: Day;
  /** What is to be there by then; null: nothing may leave before, because nobody says what it would cost. */
  fen: number | null;
}

/** A member's twelve months, worked out from one asking of ledger and departments. */
export class YearAhead {
  /** The last day of the twelve months. */
  readonly until: Day;
  private readonly facts = new Map<string, FactBook>();
  private readonly outlooks = new Map<string, Judged[]>();
  private readonly turns: readonly Day[];

  constructor(readonly foresight: Foresight) {
    const { today, catalogue } = foresight;
    this.until = addDays(yearFrom(today), -1);
    this.turns = [...catalogue.turnsBetween(today, this.until), ...foresight.daysOfChange(this.until)];
  }

  /** The facts of a day, after what a plan took until then. */
  factsOn(day: Day, taken: readonly Taken[] = []): FactBook {
    const key = `${day} ${taken.map(({ on, itemCode, amountFen }) => `${on}${itemCode}${amountFen}`).join()}`;
    const known = this.facts.get(key);
    if (known !== undefined) return known;
    const { ledger, today } = this.foresight;
    const member = ledger === null ? undefined : memberOn(ledger, today, day, taken);
    const facts = this.foresight.factsOn(day, member);
    this.facts.set(key, facts);
    return facts;
  }

  /** As of that day, by facts that were learnt now. */
  momentOf(day: Day): Moment {
    return this.foresight.momentOf(day);
  }

  /** Is the answer the same, or the sum as high, if nobody deposits anything any more? */
  isCertain(code: string, day: Day, { verdict, capFen }: Eligibility, taken: readonly Taken[] = []): boolean {
    const { ledger, today } = this.foresight;
    if (ledger === null) return true;
    const facts = this.foresight.factsOn(day, memberOn(ledger, today, today, taken));
    const answer = this.foresight.judge(code, day, facts);
    return answer?.verdict === verdict && (answer.capFen ?? 0) >= (capFen ?? 0);
  }

  /** null: the item is not offered on that day. */
  judge(code: string, day: Day, taken: readonly Taken[] = []): Eligibility | null {
    return this.foresight.judge(code, day, this.factsOn(day, taken));
  }

  /** The days on which the answer of an item may change, those on which it is not offered left out. */
  daysOf(code: string): Day[] {
    const { today } = this.foresight;
    const offered = (day: Day) => this.foresight.catalogue.on(day).offers(code, 'app');
    return daysToJudge({ from: today, until: this.until }, this.anchorsOf(code), this.turns).filter(offered);
  }

  outlook(code: string): Judged[] {
    const known = this.outlooks.get(code);
    if (known !== undefined) return known;
    const outlook = outlookOf(this.daysOf(code), (day) => this.judge(code, day)!);
    this.outlooks.set(code, outlook);
    return outlook;
  }

  /**
   * Of items that the year opens; what is closed all year is not opened by taking another one.
   * @param codes the first of several on one day comes first
   * @param own the member's own limits (提取限额), as they stand today
   */
  plan(codes: readonly string[], kept: Kept | null, own: WithdrawalLimits = noLimits): PlanStep[] {
    const { ledger } = this.foresight;
    if (ledger === null) return [];
    const opened = codes.filter((code) => this.outlook(code).some(isOpen));
    return planYear({
      items: opened.map((code) => ({ code, days: this.daysOf(code) })),
      until: this.until,
      judge: (code, day, taken) => this.judge(code, day, taken),
      mayLeaveFen: (day, taken) =>
        Math.min(this.mayLeaveFen(day, taken, kept), leftOfLimits(own, day, taken)),
      homeKeyOf: (code) => this.foresight.catalogue.homeKeyOf(code, this.factsOn(this.foresight.today)),
      mostFen: this.availableOn(this.until),
    });
  }

  /** 可提余额 of a day. */
  availableOn(day: Day, taken: readonly Taken[] = []): number {
    const { ledger, today } = this.foresight;
    return ledger === null ? 0 : availableOf(memberOn(ledger, today, day, taken));
  }

  private mayLeaveFen(day: Day, taken: readonly Taken[], kept: Kept | null): number {
    if (kept === null || day >= kept.on) return Number.MAX_SAFE_INTEGER;
    return kept.fen === null ? 0 : Math.max(0, this.availableOn(kept.on, taken) - kept.fen);
  }

  /** Days that the rules of the item count from: whatever day a fact of it is. */
  private anchorsOf(code: string): Day[] {
    const keys =
      this.foresight.catalogue.findItem(code) === null ? null : this.foresight.catalogue.factsNeeded(code);
    const facts = this.factsOn(this.foresight.today);
    return Object.entries(facts).flatMap(([key, fact]) =>
      fact?.known === true && isDay(fact.value) && (keys === null || keys.includes(key as never))
        ? [fact.value]
        : [],
    );
  }
}

const noLimits: WithdrawalLimits = { perWithdrawalFen: null, perDayFen: null };

/** What a step on a day may still take by the limits that the member has set. */
function leftOfLimits(
  { perWithdrawalFen, perDayFen }: WithdrawalLimits,
  day: Day,
  taken: readonly Taken[],
): number {
  const takenFen = sumOf(taken.filter(({ on }) => on === day));
  const [most, mostOfDay] = [perWithdrawalFen ?? Infinity, perDayFen ?? Infinity];
  return Math.max(0, Math.min(most, mostOfDay - takenFen));
}

const isOpen = ({ eligibility: { verdict } }: Judged) => verdict === 'yes';

const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
