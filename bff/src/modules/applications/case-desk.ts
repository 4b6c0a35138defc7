import {
  dayOf,
  findTransition,
  type AllowedAction,
  type CaseAction,
  type ClockName,
  type Eligibility,
  type ErrorCode,
} from '@gjj/shared-types';
import type { Catalogue, Centres } from '../catalogue';
import type { Clock } from '../../platform/clock';
import { AppError } from '../../platform/errors';
import { newId } from '../../platform/ids';
import type { CaseRepository, Owing } from './case-repository';
import type { CaseActor } from './domain/actors';
import { wantedOfFamily } from './family-facts';
import { cardRests } from './domain/payment-hold';
import { approvalStanding } from './domain/approval';
import { allowedActions, type CaseStanding } from './domain/authority';
import { matterOf } from './domain/case-operation';
import { pastOf } from './domain/case-past';
import type { CaseRecord, OutboxEntry } from './domain/case-record';
import { leftToPayBackFen } from './domain/claim';
import { isAnswerLate, withNextMoment } from './domain/clocks';
import { identityDoubts } from './domain/identity-doubts';
import type { NamedPaper } from './domain/letter-source';
import { lanesDue } from './domain/outbox-entry';
import { isOutstanding } from './domain/undertakings';
import { holdingStop } from './domain/payment-stop';
import { isHeard } from './domain/revocation';
import { recheckEnd } from './domain/recheck';
import { endOfTerm, type TermEnd, type WorkingCalendar } from './domain/term-end';
import type { OwnLocks } from './ports';
import { decideTransition, type CaseChange, type DecisionContext } from './domain/transition';

export interface CaseCommand {
  action: CaseAction;
  actor: CaseActor;
  /** The version that the person decided on; the system reads afresh and names none. */
  version?: number;
  /** See TransitionRequest. */
  until?: string;
  /** Fields that change with the state, worked out from the case as it is. */
  set?: (record: CaseRecord) => Partial<CaseRecord>;
  facts?: OutboxEntry['facts'] | ((record: CaseRecord) => OutboxEntry['facts']);
  /** Told instead of what the state table says; null: what it says. */
  tells?: (record: CaseRecord, context: DecisionContext) => OutboxEntry[] | null;
  /** What the letter of this step names: what was handed in (收件凭证), or what is held against a decision. */
  papers?: readonly NamedPaper[];
  /** Owed besides what the state table says. */
  owes?: (record: CaseRecord, context: DecisionContext) => OutboxEntry[];
}

/** Tells the workers that a case owes something; a hint that may be lost, the sweep finds it anyway. */
export type Hint = (owing: Owing) => void;

const conflictRetries = 5;

interface DeskParts {
  cases: CaseRepository;
  centres: Centres;
  calendar: WorkingCalendar;
  clock: Clock;
  hint: Hint;
  ownLocks: Pick<OwnLocks, 'isLocked'>;
}

/**
 * The one door to a change of a case: load → authorise → decide → commit. Whoever names a version that the case no longer
 * has is told so before anything else: what they may do was judged of another case than they saw.
 */
export class CaseDesk {
  readonly cases: CaseRepository;

  constructor(private readonly parts: DeskParts) {
    this.cases = parts.cases;
  }

  /** Everything that a case goes by is its own centre's. */
  catalogueOf({ centreCode }: Pick<CaseRecord, 'centreCode'>): Catalogue {
    return this.parts.centres.of(centreCode);
  }

  get now(): Date {
    return this.parts.clock.now();
  }

  /** @param of the case whose clocks run: its centre sets the terms, and its item where it has its own */
  context(of: Pick<CaseRecord, 'centreCode' | 'itemCode'>): DecisionContext {
    const termOf = (clock: ClockName) => this.catalogueOf(of).termOf(clock, of.itemCode);
    return { now: this.parts.clock.now(), newId, termOf, calendar: this.parts.calendar };
  }

  /** When a term of the case's centre ends that begins now. */
  endOf(clock: ClockName, of: Pick<CaseRecord, 'centreCode' | 'itemCode'>): TermEnd {
    const { now, termOf, calendar } = this.context(of);
    return endOfTerm(termOf(clock), dayOf(now.toISOString()), calendar);
  }

  standingOf(record: CaseRecord): CaseStanding {
    return {
      ...record,
      handling: this.catalogueOf(record).flow.handling,
      allChecksTrue: allChecksTrue(record),
      approval: approvalStanding(record),
      matter: matterOf(record),
      past: pastOf(record),
      answerLate: isAnswerLate(record, this.parts.clock.now()),
      recheckOpen: this.recheckBy(record) !== null,
      heard: isHeard(record, this.parts.clock.now()),
      stopAsked: holdingStop(record) !== null,
      locked: false,
      cardRests: cardRests(record, this.parts.clock.now()),
      owedBack: leftToPayBackFen(record) > 0,
      wantsFamily: wantedOfFamily(record, this.catalogueOf(record)).length > 0,
      outstanding: isOutstanding(record),
    };
  }

  /** As `standingOf`, with the lock that the member has set: asked wherever an edge may hang on it. */
  async standingNow(record: CaseRecord): Promise<CaseStanding> {
    const standing = this.standingOf(record);
    return standing.matter === 'books'
      ? standing
      : { ...standing, locked: await this.parts.ownLocks.isLocked(record.userId) };
  }

  /** Until when a recheck may be asked for; null: it may not. */
  recheckBy(record: CaseRecord): TermEnd | null {
    return recheckEnd(record, this.context(record));
  }

  /** Throws `case.not-found`. */
  async get(caseId: string): Promise<CaseRecord> {
    const record = await this.cases.find(caseId);
    if (record === null) throw new AppError('case.not-found');
    return record;
  }

  /** A member's own case; another's does not exist for them. */
  async getOwn(caseId: string, userId: string): Promise<CaseRecord> {
    const record = await this.get(caseId);
    if (record.userId !== userId) throw new AppError('case.not-found');
    return record;
  }

  /**
   * The case, for what an actor does beside the state table. Throws `case.version-conflict` where a version is named that
   * it no longer has, `case.action-not-allowed` where they may not do this to it now.
   */
  async getFor(
    caseId: string,
    actor: CaseActor,
    action: AllowedAction,
    version?: number,
  ): Promise<CaseRecord> {
    const record = actor.kind === 'member' ? await this.getOwn(caseId, actor.userId) : await this.get(caseId);
    if (version !== undefined && version !== record.version) throw conflict(record);
    if (!allowedActions(this.standingOf(record), actor).includes(action))
      throw new AppError('case.action-not-allowed');
    return record;
  }

  /** Carries out one edge of the state table. Throws AppError with the reason why not. */
  async act(caseId: string, command: CaseCommand): Promise<CaseRecord> {
    for (let attempt = 0; attempt < conflictRetries; attempt += 1) {
      const record = await this.get(caseId);
      if (command.actor.kind === 'member' && record.userId !== command.actor.userId)
        throw new AppError('case.not-found');
      if (command.version !== undefined && command.version !== record.version) throw conflict(record);
      const committed = await this.actOn(record, command);
      if (committed !== null) return committed;
    }
    throw conflict(await this.get(caseId));
  }

  /** As `act`, on the case as it was read. Null: somebody changed it first. */
  async actOn(record: CaseRecord, command: Omit<CaseCommand, 'version'>): Promise<CaseRecord | null> {
    return this.commit(record, this.decide(record, await this.standingFor(record, command.action), command));
  }

  /** As `act`, for the system: null where the table has no such edge any more, which is how repeats end. */
  async actIfPossible(caseId: string, command: Omit<CaseCommand, 'version'>): Promise<CaseRecord | null> {
    try {
      return await this.act(caseId, command);
    } catch (error) {
      if (error instanceof AppError && error.code === 'case.action-not-allowed') return null;
      throw error;
    }
  }

  /** A change that is no edge of the table (answers, a claim, a note). Null: somebody changed the case first. */
  async commit(record: CaseRecord, change: CaseChange): Promise<CaseRecord | null> {
    if (record.decision !== null && ('eligibility' in change.set || 'basis' in change.set))
      throw new Error('a decided case keeps what it was decided by');
    const now = this.parts.clock.now();
    const set = withNextMoment(record, change.set, now);
    const committed = await this.cases.commit(record, { ...change, set }, now);
    if (committed !== null) this.hintOf(committed, now);
    return committed;
  }

  /** As `commit`, but a conflict is the caller's to tell. */
  async commitOrConflict(
    record: CaseRecord,
    set: Partial<CaseRecord>,
    outbox: OutboxEntry[] = [],
  ): Promise<CaseRecord> {
    const committed = await this.commit(record, { set, timeline: [], outbox });
    if (committed === null) throw conflict(await this.get(record._id));
    return committed;
  }

  private hintOf(record: CaseRecord, now: Date): void {
    const lanes = lanesDue(record, now);
    if (lanes.length > 0) this.parts.hint({ caseId: record._id, centreCode: record.centreCode, lanes });
  }

  private async standingFor(record: CaseRecord, action: CaseAction): Promise<CaseStanding> {
    const conditions = findTransition(action, record.state)?.conditions ?? [];
    return conditions.includes('not-locked') ? this.standingNow(record) : this.standingOf(record);
  }

  private decide(
    record: CaseRecord,
    standing: CaseStanding,
    command: Omit<CaseCommand, 'version'>,
  ): CaseChange {
    const context = this.context(record);
    const { action, actor, facts, set, tells, until, papers } = command;
    const more = {
      ...(facts && { facts }),
      ...(set && { set }),
      ...(tells && { tells }),
      ...(until !== undefined && { until }),
      ...(papers && { papers }),
    };
    const request = { action, actor, standing, ...more };
    const result = decideTransition(record, request, context);
    if (!result.ok) throw refusal(result.code, record);
    return {
      ...result.change,
      outbox: [...result.change.outbox, ...(command.owes?.(record, context) ?? [])],
    };
  }
}

export function conflict(record: CaseRecord): AppError {
  const last = record.timeline.at(-1);
  const by = last?.byKind === 'staff' ? last.byName : '';
  return new AppError('case.version-conflict', {
    extra: { version: record.version, state: record.state, by },
  });
}

export function refusal(code: ErrorCode, record: CaseRecord): AppError {
  return new AppError(code, {
    extra: {
      state: record.state,
      version: record.version,
      owner: record.owner?.name ?? '',
      office: approvalStanding(record).office ?? '',
    },
  });
}

type Checked = Pick<
  CaseRecord,
  'eligibility' | 'amountFen' | 'person' | 'card' | 'operation' | 'undertakings'
>;

/** Every reason is a yes, the item may be decided by machine, nobody is in doubt, and no more is asked than the cap. */
export function allChecksTrue(record: Checked): boolean {
  const { eligibility, amountFen, operation, undertakings = [] } = record;
  // 容缺、承诺: that something is missing is for a person to weigh.
  if (undertakings.length > 0) return false;
  if (eligibility === null || identityDoubts(record).length > 0) return false;
  return isYesByMachine(eligibility) && (operation !== undefined || isWithinCap(eligibility, amountFen));
}

const isYesByMachine = ({ automatic, verdict }: Eligibility) => automatic && verdict === 'yes';

function isWithinCap({ capFen }: Eligibility, amountFen: number | null): boolean {
  return amountFen !== null && capFen !== null && amountFen <= capFen;
}

/** As `allChecksTrue`, of a case about money of which no more is known than this. */
export function mayApproveByMachine(
  eligibility: Eligibility,
  of: { amountFen: number | null; doubts: number; undertakings: number },
): boolean {
  return (
    of.doubts === 0 &&
    of.undertakings === 0 &&
    isYesByMachine(eligibility) &&
    isWithinCap(eligibility, of.amountFen)
  );
}
