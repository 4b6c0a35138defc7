import { stopwatch } from '../../platform/clock';

/** Beyond this many, newcomers of a window share one count: memory stays bounded (20 MB) whoever knocks. */
const mostKeys = 200_000;
const anyoneElse = '';

/** Counts by key in this process, all begun anew when the window ends; nothing to clean up, no timer a key. */
export class LocalWindow {
  private readonly counts = new Map<string, number>();
  private readonly elapsed = stopwatch();
  private endsAt = 0;

  /** @param seconds length of the window */
  constructor(
    private readonly points: number,
    private readonly seconds: number,
  ) {}

  /** Counts one more: which part of the allowance is used, above 1 where it is not allowed, and when the window ends. */
  spend(key: string): { used: number; waitSeconds: number } {
    const now = this.elapsed();
    if (now >= this.endsAt) {
      this.counts.clear();
      this.endsAt = now + this.seconds;
    }
    const counted = this.counts.has(key) || this.counts.size < mostKeys ? key : anyoneElse;
    const count = (this.counts.get(counted) ?? 0) + 1;
    this.counts.set(counted, count);
    return { used: count / this.points, waitSeconds: this.endsAt - now };
  }
}
