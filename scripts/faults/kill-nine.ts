import type { MemberClient } from '../../bff/src/testing/member-client';
import type { FaultWorld } from './fault-world';
import { takeIn } from './at-window';
import { inTheApp, travel, type Officers, type Promised } from './journey';
import type { KillPlan } from './kill-points';
import type { Officer } from './officer';

const AMOUNT_FEN = 1000;

export interface Killed {
  /** The step at which the process died; null where the journey never came to it. */
  readonly step: string | null;
  /** Settles when the journey has come to its end in spite of it. */
  readonly end: Promise<Promised>;
}

/** Sends member after member through the product, and kills a process on each one's way. */
export class KillNine {
  private journeys = 0;

  constructor(
    private readonly world: FaultWorld,
    private readonly member: MemberClient,
    private readonly officers: Officers,
    private readonly clerk: Officer,
  ) {}

  /** Returns once the process is up again; the journey goes on by itself meanwhile. */
  async run({ victim, decidedBy, through, point }: KillPlan): Promise<Killed> {
    const target = victim === 'web' ? this.world.webs[0]!.process : this.world.workers[0]!;
    this.member.subscribe();
    const item = this.nextItem(decidedBy);
    const journey =
      through === 'window'
        ? await takeIn(this.clerk, this.member.person, item, AMOUNT_FEN)
        : await inTheApp(this.member, item, AMOUNT_FEN);
    const death = target.tripwire.lay({ ...point, about: journey.caseId });
    const end = travel(this.member, journey, decidedBy === 'officers' ? this.officers : null);
    end.catch(() => undefined);
    const step = await Promise.race([death, end.then(() => null)]);
    target.tripwire.lift();
    if (step !== null) await target.restart();
    return { step, end };
  }

  /** Ten items a way of deciding, so that ten journeys can be under way at once. */
  private nextItem(decidedBy: KillPlan['decidedBy']): string {
    this.journeys += 1;
    const number = 1 + (this.journeys % 10) + (decidedBy === 'machine' ? 10 : 0);
    return `FUND${String(number).padStart(2, '0')}`;
  }
}
