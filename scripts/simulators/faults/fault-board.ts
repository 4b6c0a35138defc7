import { CALLBACK_MODES, type Fault } from './fault';

/** Which faults are switched on now, and whom they hit. Seeded, so that a run can be repeated. */
export class FaultBoard {
  private faults: { fault: Fault; left: number }[] = [];
  private random: () => number;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly seed: number) {
    this.random = seededRandom(seed);
  }

  set(faults: readonly Fault[]): void {
    this.faults = faults.map((fault) => ({ fault, left: fault.times ?? Infinity }));
  }

  list(): Fault[] {
    return this.faults.filter((entry) => entry.left > 0).map((entry) => entry.fault);
  }

  /** The fault that hits this call, if any, and counts it. */
  pickForCall(operation: string): Fault | undefined {
    return this.pick((fault) => !CALLBACK_MODES.has(fault.mode) && matches(fault, operation));
  }

  /** Faults of callbacks must name them: `*` is about calls, except for modes that only callbacks know. */
  pickForCallback(operation: string): Fault | undefined {
    return this.pick(
      (fault) => fault.operation === operation || (fault.operation === '*' && CALLBACK_MODES.has(fault.mode)),
    );
  }

  /** Waits; false when `clear` ended the wait early. Without `ms`: waits for that. */
  wait(ms?: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(() => end(true), ms);
      const letGo = () => end(false);
      const end = (whole: boolean) => {
        clearTimeout(timer);
        this.waiting.delete(letGo);
        resolve(whole);
      };
      this.waiting.add(letGo);
    });
  }

  /** Ends all faults and lets go of every call that hangs. */
  clear(): void {
    this.faults = [];
    this.random = seededRandom(this.seed);
    for (const letGo of [...this.waiting]) letGo();
  }

  private pick(applies: (fault: Fault) => boolean): Fault | undefined {
    const hit = this.faults.find(
      ({ fault, left }) => left > 0 && applies(fault) && this.random() < fault.rate,
    );
    if (hit === undefined) return undefined;
    hit.left -= 1;
    return hit.fault;
  }
}

function matches(fault: Fault, operation: string): boolean {
  const pattern = fault.operation;
  return pattern === operation || (pattern.endsWith('*') && operation.startsWith(pattern.slice(0, -1)));
}

/** mulberry32: small, good enough, the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
