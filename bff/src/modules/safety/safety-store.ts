import { timeInWords, type WithdrawalLimits } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import type { Clock } from '../../platform/clock';
import type { Connection } from '../../platform/mongo';
import { OwingRecords, type OwingChange } from '../../platform/owing';
import type { Decided } from './domain/lock';
import { takeUp, type TakenUp, type Withdrawal } from './domain/limits';
import { blankSafety, standingAt } from './domain/member-safety';
import { safetyModel, type SafetyRow } from './safety-model';

interface StoreParts {
  connection: Connection;
  clock: Clock;
  /** Codes of the centres that this process serves. */
  served: readonly string[];
}

/** Whose it is. */
export interface Whose {
  userId: string;
  centreCode: string;
}

/** More than can be at once for one member; whoever is still overtaken after that tries again. */
const mostTries = 60;

/** What members have set up against theft. Every change is decided on the record as it is, and written only onto that. */
export class SafetyStore {
  readonly records: OwingRecords<SafetyRow>;
  private readonly clock: Clock;

  constructor({ connection, clock, served }: StoreParts) {
    this.records = new OwingRecords(safetyModel(connection), served);
    this.clock = clock;
  }

  /** As it is kept, or as of somebody who has set up nothing. */
  async read({ userId, centreCode }: Whose): Promise<SafetyRow> {
    return (await this.records.find(userId)) ?? this.blank({ userId, centreCode });
  }

  async isLocked(userId: string): Promise<boolean> {
    const row = await this.records.find(userId);
    return row !== null && standingAt(row, this.clock.now()).lock !== null;
  }

  /** 提取限额 as they stand now. */
  async limitsOf(userId: string): Promise<WithdrawalLimits> {
    const row = await this.records.find(userId);
    return row === null ? blankSafety.limits : standingAt(row, this.clock.now()).limits;
  }

  /**
   * Carries out what is decided on the record as it is. @throws the refusal that was decided, `safety.changed` where it
   * has another version than was named, or others were always faster
   */
  async change(
    whose: Whose,
    decide: (row: SafetyRow, now: Date) => Decided,
    version?: number,
  ): Promise<SafetyRow> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const row = await this.ensure(whose);
      if (version !== undefined && version !== row.version) throw new AppError('safety.changed');
      const now = this.clock.now();
      const decided = decide(row, now);
      if (decided.ok === 'same') return row;
      if (!decided.ok) throw new AppError(decided.code, { extra: untilOf(decided) });
      const change = { set: decided.set, owes: decided.owes } as OwingChange<SafetyRow>;
      const committed = await this.records.commit(row, change, now);
      if (committed !== null) return committed;
      if (version !== undefined) throw new AppError('safety.changed');
    }
    throw new AppError('service.busy');
  }

  /**
   * Counts a withdrawal against lock and limits, in one write on the member's record: of many at once no more pass than may.
   * @param endedOf which of those cases pay nothing any more
   */
  async takeUp(
    whose: Whose,
    withdrawal: Withdrawal,
    endedOf: (caseIds: string[]) => Promise<ReadonlySet<string>>,
  ): Promise<TakenUp> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const row = await this.ensure(whose);
      const given = await endedOf(row.spent.map(({ caseId }) => caseId));
      const now = this.clock.now();
      const taken = takeUp(row, withdrawal, { given, now });
      if (!taken.ok || isCounted(row, withdrawal)) return taken;
      const change = { set: { spent: taken.spent } } as OwingChange<SafetyRow>;
      if ((await this.records.commit(row, change, now)) !== null) return taken;
    }
    throw new AppError('service.busy');
  }

  private blank({ userId, centreCode }: Whose): SafetyRow {
    const updatedAt = this.clock.now();
    return { ...blankSafety, _id: userId, version: 0, centreCode, outbox: [], updatedAt };
  }

  private async ensure(whose: Whose): Promise<SafetyRow> {
    const found = await this.records.find(whose.userId);
    if (found !== null) return found;
    const blank = this.blank(whose);
    if (await this.records.insert(blank)) return blank;
    return this.ensure(whose);
  }
}

/** A repeat of a hand-in changes nothing. */
function isCounted({ spent }: Pick<SafetyRow, 'spent'>, { caseId, amountFen, day }: Withdrawal): boolean {
  return spent.some((one) => one.caseId === caseId && one.day === day && one.amountFen === amountFen);
}

function untilOf({ until }: { until?: Date }): Record<string, string> {
  return until === undefined ? {} : { until: timeInWords(until.toISOString()) };
}
