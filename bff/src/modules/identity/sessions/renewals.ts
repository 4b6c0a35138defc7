import { stopwatch } from '../../../platform/clock';

const pauseSeconds = 60;
/** Beyond this many in one pause all are forgotten, and renewed once more than needed: memory stays bounded (10 MB). */
const mostSessions = 100_000;

/**
 * Whether a session's idle time is to begin anew with this call: with the first of each minute. A write for every read
 * would go to disk and to every copy of Redis; idle times are of half an hour and more, and a minute less is none.
 */
export class Renewals {
  private readonly renewed = new Set<string>();
  private endsAt = pauseSeconds;

  constructor(private readonly elapsed = stopwatch()) {}

  isDue(sessionId: string): boolean {
    const now = this.elapsed();
    if (now >= this.endsAt || this.renewed.size >= mostSessions) {
      this.renewed.clear();
      this.endsAt = now + pauseSeconds;
    }
    if (this.renewed.has(sessionId)) return false;
    this.renewed.add(sessionId);
    return true;
  }
}
