import fc from 'fast-check';
import type { Memory } from './memory';
import type { PublishedContract } from '../testing/published-contract';

/** What random calls are drawn from. */
export class Source {
  constructor(
    readonly contract: PublishedContract,
    readonly memory: Memory,
    /** See fc.gen. */
    readonly draw: <T>(arbitrary: fc.Arbitrary<T>) => T,
  ) {}

  /** One of them, drawn by its place, which is all that a report of a failure has to show. */
  oneOf<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }

  /** True once in so many times. */
  onceIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** Each as likely as the others; left alone, the library prefers what is near an end. */
  private below(end: number): number {
    return this.draw(fc.noBias(fc.nat({ max: end - 1 })));
  }
}
