import { addDays, type Eligibility } from '@gjj/shared-types';
import * as fc from 'fast-check';
import type { CaseRecord, OrderedApplication } from '../applications';
import { tendOrder } from './commands/tend-order';
import { stepOrder } from './commands/step-order';
import type { OrderRow } from './order-model';
import type { OrderParts } from './order-parts';

const capFen = 90_000;
const start = '2026-12-01';
const standing = { onDayOff: 'same', tellBeforeDays: 5 };
const order = {
  _id: 'order',
  version: 0,
  centreCode: 'lake',
  state: 'active',
  userId: 'member',
  itemCode: 'W04',
  every: 'month',
  month: null,
  dayOfMonth: 10,
  amount: { kind: 'most' },
  card: { cardId: 'card', bankName: '示例银行', last4: '0000' },
  endOn: '2027-08-20',
  answers: {},
  heldAtSigning: [],
  expectedFen: capFen,
  signatures: [],
  next: { period: '2026-12', plannedOn: '2026-12-10' },
  waitUntil: null,
  toldEndOn: null,
  runs: [],
  why: null,
  timeline: [],
  outbox: [],
  nextAt: new Date('2026-12-10T01:00:00Z'),
} as unknown as OrderRow;

/** What a store, the ledger and the departments are to an order: each call may come back in any order, or never. */
class Lake {
  row = order;
  day = start;
  verdict: 'yes' | 'no' | 'unknown' = 'yes';
  readonly cases = new Map<string, CaseRecord & { amountFen: number }>();
  dies = false;

  constructor(private readonly scheduler: fc.Scheduler) {}

  private later<T>(answer: () => T): Promise<T> {
    return this.scheduler.schedule(Promise.resolve()).then(answer);
  }

  parts(): OrderParts {
    const catalogue = { standingOf: () => standing, findItem: () => ({ code: 'W04' }) };
    const eligibility = () =>
      ({
        verdict: this.verdict,
        capFen: this.verdict === 'unknown' ? null : capFen,
        reasons: [],
      }) as unknown as Eligibility;
    return {
      orders: {
        find: () => this.later(() => this.row),
        write: (from: OrderRow, { set }: { set: Partial<OrderRow> }) =>
          this.later(() => this.write(from, set)),
      },
      centres: { of: () => catalogue },
      calendar: { isWorkingDay: () => true },
      clock: { now: () => new Date(`${this.day}T02:00:00Z`) },
      members: {
        getPerson: () => this.later(() => ({ userId: 'member', name: '某某' })),
        findCard: () => this.later(() => ({})),
      },
      assessor: {
        assessRun: () =>
          this.later(() => ({
            assessment: { eligibility: { ...eligibility(), waivedMaterials: {} }, questionKeys: [] },
            findings: { stops: [], instalmentFen: null, until: null },
          })),
      },
      apply: (of: OrderedApplication) => this.later(() => this.apply(of)),
      findCase: (caseId: string) => this.later(() => this.cases.get(caseId) ?? null),
    } as unknown as OrderParts;
  }

  private write(from: OrderRow, set: Partial<OrderRow>): OrderRow | null {
    if (from.version !== this.row.version) return null;
    this.row = { ...this.row, ...set, version: this.row.version + 1 };
    return this.row;
  }

  /** The store keeps one case of an id; where the process dies, the case is there and nobody knows. */
  private apply({ caseId, origin, amountFen }: OrderedApplication): CaseRecord {
    const made = { _id: caseId, origin, amountFen, state: 'received', submittedAt: new Date() };
    if (!this.cases.has(caseId))
      this.cases.set(caseId, made as unknown as CaseRecord & { amountFen: number });
    if (this.dies) throw new Error('killed');
    return this.cases.get(caseId)!;
  }
}

type Act =
  /** `dies`: whoever hands a case in then does not live to say so. */
  | { kind: 'days'; days: number; dies: boolean }
  | { kind: 'verdict'; verdict: Lake['verdict'] }
  /** `first`: before any worker comes. */
  | { kind: 'resume' | 'pause'; first: boolean };

const acts = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record<Act & { kind: 'days' }>({
        kind: fc.constant('days'),
        days: fc.integer({ min: 1, max: 25 }),
        dies: fc.boolean(),
      }),
    },
    fc
      .constantFrom<Lake['verdict']>('yes', 'no', 'unknown')
      .map((verdict): Act => ({ kind: 'verdict', verdict })),
    {
      weight: 2,
      arbitrary: fc.record<Act & { kind: 'resume' | 'pause' }>({
        kind: fc.constantFrom('resume', 'pause'),
        first: fc.boolean(),
      }),
    },
  ),
  { minLength: 5, maxLength: 25 },
);

function perform(lake: Lake, act: Act): Promise<unknown>[] {
  if (act.kind === 'days') lake.day = addDays(lake.day, act.days);
  if (act.kind === 'verdict') lake.verdict = act.verdict;
  lake.dies = act.kind === 'days' && act.dies;
  if (act.kind !== 'resume' && act.kind !== 'pause') return [];
  const of = { userId: 'member', orderId: 'order', version: lake.row.version };
  return [stepOrder(lake.parts(), act.kind, of).catch(() => {})];
}

/** Two workers and the member at once, each worker as often as it is called again. */
async function turn(lake: Lake, scheduler: fc.Scheduler, act: Act): Promise<void> {
  const tend = () => tendOrder(lake.parts(), lake.row).catch(() => {});
  const done = perform(lake, act);
  if ('first' in act && act.first) await scheduler.waitFor(Promise.all(done));
  await scheduler.waitFor(Promise.all([...done, tend(), tend()]));
}

it('any order of sweeps, pauses, deaths and two workers makes at most one case a period, never above the cap', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), acts, async (scheduler, chosen) => {
      const lake = new Lake(scheduler);
      for (const act of chosen) await turn(lake, scheduler, act);
      // Whoever comes last finds what is still due, and nothing is lost.
      for (let again = 0; again < 14; again += 1)
        await turn(lake, scheduler, { kind: 'days', days: 0, dies: false });
      const made = [...lake.cases.values()];
      expect(new Set(made.map(({ origin }) => origin!.period)).size).toBe(made.length);
      for (const { amountFen } of made) expect(amountFen).toBeLessThanOrEqual(capFen);
      const kept = lake.row.runs.filter(({ outcome }) => outcome === 'made').map(({ caseId }) => caseId);
      expect(new Set(kept)).toEqual(new Set(made.map(({ _id }) => _id)));
      if (lake.row.state === 'active')
        expect(lake.row.next === null || lake.row.next.plannedOn > lake.day).toBe(true);
      if (lake.day > lake.row.endOn) expect(lake.row.state).toBe('ended');
    }),
    { numRuns: 300 },
  );
});
