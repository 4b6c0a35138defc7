import type { Clock } from '../platform/clock';

const dayMs = 86_400_000;

/** A clock that runs on from any instant and can be moved: what falls due in weeks is tested in seconds. */
export class MovableClock implements Clock {
  private offsetMs: number;

  constructor(startsAt: string) {
    this.offsetMs = Date.parse(startsAt) - Date.now();
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  forward({ days = 0, seconds = 0 }: { days?: number; seconds?: number }): void {
    this.offsetMs += days * dayMs + seconds * 1000;
  }

  /** Never back: what was written keeps its order. */
  moveTo(instant: string): void {
    this.offsetMs = Math.max(this.offsetMs, Date.parse(instant) - Date.now());
  }
}
