import type { CaseRecord, OutboxEntry } from '../../../bff/src/modules/applications';
import type { MemberClient } from '../../../bff/src/testing/member-client';
import type { WholeWorld } from '../../../bff/src/testing/whole-world';
import { CaseWorker } from '../../../bff/src/worker/case-worker';
import { taskOf } from '../../../bff/src/worker/task-of';
import { actIn, acts, ASKED_FEN, type ActName, type Scene } from './acts';

export interface Step {
  readonly what: 'act' | 'work' | 'die' | 'both' | 'tell';
  readonly pick: number;
  readonly who: number;
  readonly fen: number;
}

export interface Ground {
  readonly world: WholeWorld;
  /** Moves the clock, by seconds. */
  readonly forward: (seconds: number) => void;
  readonly officers: Officers;
}

export type Officers = Pick<Scene, 'acceptor' | 'reviewers' | 'supervisors'>;

/** What is owed may have to wait for an earlier call that could still be on its way: so many waits, of so long. */
const ROUNDS = 8;
const WAIT_SECONDS = 31;

/** One case, pushed about: people act on it, owed work is done in any order, twice or half, and the bank speaks. */
export class Walk {
  readonly trodden: string[] = [];

  private constructor(
    private readonly ground: Ground,
    private readonly member: MemberClient,
    private readonly caseId: string,
    private readonly receiptNumber: string,
  ) {}

  /** A case that was just handed in. */
  static async begin(ground: Ground, member: MemberClient, itemCode: string): Promise<Walk> {
    const { caseId, receiptNumber } = await member.apply(itemCode, { amountFen: ASKED_FEN });
    return new Walk(ground, member, caseId, receiptNumber!);
  }

  async record(): Promise<CaseRecord> {
    return (await this.ground.world.container.cases.find(this.caseId))!;
  }

  /** Straight to where the walk is to begin: each of these is done, and all that it makes owed. */
  async lead(names: readonly ActName[]): Promise<void> {
    await this.settle(0);
    for (const name of names) {
      // Whoever proposed a revocation does not decide on it.
      const chance = { who: name === 'revoke' ? 1 : 0, fen: 2 * ASKED_FEN - 1 };
      await acts[name](this.scene(await this.record(), chance));
      for (let round = 0; round < 2; round += 1) await this.settle(round);
    }
  }

  async take({ what, pick, who, fen }: Step): Promise<void> {
    const record = await this.record();
    const tasks = record.outbox.filter(({ kind }) => kind === 'task');
    if (what === 'act') await this.act(record, { pick, who, fen });
    else if (what === 'tell') await this.tell(who);
    else if (what === 'both') await Promise.all([pick, who].map((turn) => this.work(tasks, turn)));
    else await this.work(tasks, pick, what === 'die');
  }

  private async act(record: CaseRecord, { pick, who, fen }: Omit<Step, 'what'>): Promise<void> {
    const done = await actIn(record.state, pick, this.scene(record, { who, fen }));
    if (done !== null) this.trodden.push(done);
  }

  private scene({ version, claim }: CaseRecord, chance: Pick<Scene, 'who' | 'fen'>): Scene {
    const { caseId, receiptNumber, member } = this;
    const { officers, world } = this.ground;
    const { bank } = world.outside.control;
    return {
      caseId,
      receiptNumber,
      version,
      claimed: claim !== undefined,
      member,
      ...officers,
      bank,
      ...chance,
    };
  }

  /** A bank's callback is a hint; what it says is asked. */
  private async tell(who: number): Promise<void> {
    const { bank } = this.ground.world.outside.control;
    const own = bank.payments().filter(({ instructionId }) => instructionId.startsWith(this.caseId));
    const payment = own[who % Math.max(1, own.length)];
    if (payment !== undefined) await bank.sendRaw({ instructionId: payment.instructionId }, 'good');
    const paidBack = bank.repayments().find(({ reference }) => reference === this.receiptNumber);
    if (paidBack !== undefined) await bank.sendRaw({ ...paidBack }, 'good');
  }

  /** @param dies before it is noted that it was done */
  private async work(tasks: readonly OutboxEntry[], pick: number, dies = false): Promise<void> {
    const entry = tasks[pick % Math.max(1, tasks.length)];
    if (entry === undefined) return;
    const { tasks: doing, cases } = this.ground.world.container;
    this.trodden.push(`${dies ? 'half ' : ''}${entry.name}`);
    const again = await doing[taskOf(entry.name)](this.caseId, entry.entryId).catch(() => new Date());
    if (dies) return;
    if (again instanceof Date) await cases.outbox.defer(this.caseId, entry.entryId, again);
    else await cases.outbox.settle(this.caseId, entry.entryId);
  }

  /** Nobody acts any more: the bank ends what it has, everything owed is done, and what is claimed is paid. */
  async rest(): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      await this.payClaim();
      await this.settle(round);
      if (round >= 2 && (await this.record()).outbox.length === 0) return;
      this.ground.forward(WAIT_SECONDS);
    }
  }

  private async settle(round: number): Promise<void> {
    this.endPayments();
    await this.tell(round);
    await this.hurry();
    await new CaseWorker(this.ground.world.container).work(this.caseId);
  }

  private endPayments(): void {
    const { bank } = this.ground.world.outside.control;
    for (const { instructionId, status } of bank.payments())
      if (instructionId.startsWith(this.caseId) && status === 'processing')
        bank.settle(instructionId, { status: 'paid' });
  }

  private async payClaim(): Promise<void> {
    const { claim } = await this.record();
    const { bank } = this.ground.world.outside.control;
    // Also while the revocation is looked at again: until then the bank is asked on.
    if (claim === undefined || claim.endedAt !== null) return;
    const cameFen = bank
      .repayments()
      .filter(({ reference }) => reference === this.receiptNumber)
      .reduce((sum, { amountFen }) => sum + amountFen, 0);
    if (cameFen < claim.amountFen) bank.repay(this.receiptNumber, claim.amountFen - cameFen);
  }

  /** As if the time until each owed thing had gone by. */
  private async hurry(): Promise<void> {
    const { cases, clock } = this.ground.world.container;
    await cases.model.updateOne({ _id: this.caseId }, { $set: { 'outbox.$[].dueAt': clock.now() } });
  }
}
