import type { Eligibility, StandingAmount, StandingPeriod } from '@gjj/shared-types';
import type { OrderRecord } from './order-record';

/** What the facts of the day say of the order itself; as the catalogue finds it. */
interface Findings {
  stops: readonly { id: string; says: string; remedy: string; becomes: 'end' | 'pause' }[];
  instalmentFen: number | null;
}

interface Why {
  reasons: string[];
  remedies: string[];
}

/** What becomes of a run: an application of so much, a pause or an end with the reason. */
export type RunDecision = { do: 'apply'; amountFen: number } | ({ do: 'pause' | 'end' } & Why);

type Deciding = Pick<OrderRecord, 'amount' | 'every' | 'expectedFen' | 'heldAtSigning'>;

/** Pure: by the rules of the day and what is known then. Nothing unknown stops an order; a person looks at the case. */
export function decideRun(order: Deciding, eligibility: Eligibility, findings: Findings): RunDecision {
  const stop = stopOf(order, findings);
  if (stop !== null) return { do: stop.becomes, reasons: [stop.says], remedies: [stop.remedy] };
  if (eligibility.verdict === 'no') return { do: 'pause', ...whyNot(eligibility) };
  const amountFen = sumOf(order, { capFen: eligibility.capFen, instalmentFen: findings.instalmentFen });
  return { do: 'apply', amountFen };
}

/** For good before for a while. */
function stopOf({ heldAtSigning }: Deciding, { stops }: Findings) {
  const new_ = stops.filter(({ id }) => !heldAtSigning.includes(id));
  return new_.find(({ becomes }) => becomes === 'end') ?? new_[0] ?? null;
}

/** Every reason of a "no" in words, and what would change it. */
export function whyNot({ reasons }: Pick<Eligibility, 'reasons'>): Why {
  const refusing = reasons.filter(({ verdict }) => verdict === 'no');
  return {
    reasons: refusing.map(({ words }) => words),
    remedies: refusing.flatMap(({ remedy }) => (remedy === null ? [] : [remedy])),
  };
}

interface Known {
  /** null: cannot be told today. */
  capFen: number | null;
  instalmentFen: number | null;
}

/** Never above the cap where it is known; where it is not, what was taken last, for a person to look at. */
export function sumOf({ amount, every, expectedFen }: Omit<Deciding, 'heldAtSigning'>, known: Known): number {
  const wanted = wantedFen(amount, every, known);
  return Math.min(known.capFen ?? expectedFen, wanted ?? Number.MAX_SAFE_INTEGER);
}

const monthsOf: Record<StandingPeriod, number> = { month: 1, year: 12 };

/** null: as much as the rules allow. */
function wantedFen(amount: StandingAmount, every: StandingPeriod, { instalmentFen }: Known): number | null {
  if (amount.kind === 'fixed') return amount.mostFen;
  if (amount.kind === 'most' || instalmentFen === null) return null;
  return instalmentFen * monthsOf[every];
}
