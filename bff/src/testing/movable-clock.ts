import type { Clock } from '../platform/clock';

const dayMs = 86_400_000;

/** A clock that runs on from any instant and can be moved: what falls due in weeks is tested in seconds. */
export class MovableClock implements Clock {
  private offsetMs = 0;

  /** @param startsAt an instant; without one, the present */
  constructor(startsAt?: string) {
    if (startsAt !== undefined) this.moveTo(startsAt);
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  forward({ days = 0, seconds = 0 }: { days?: number; seconds?: number }): void {
    this.offsetMs += days * dayMs + seconds * 1000;
  }

  moveTo(instant: string): void {
    this.offsetMs = Date.parse(instant) - Date.now();
  }
}
