import type { MemberClient } from '../../bff/src/testing/member-client';
import type { FaultWorld } from './fault-world';
import type { Promised } from './journey';
import type { KillPlan } from './kill-points';
import { roads } from './roads/all-roads';
import type { Cast, Road } from './roads/road';

const ITEMS = 10;

export interface Killed {
  /** The step at which the process died; null where the journey never came to it. */
  readonly step: string | null;
  /** Settles when the journey has come to its end in spite of it. */
  readonly end: Promise<Promised | null>;
}

export interface Members {
  readonly usual: readonly MemberClient[];
  /** Of roads that leave a ban behind. */
  readonly banned: readonly MemberClient[];
}

/** Sends member after member through the product, and kills a process on each one's way. */
export class KillNine {
  private journeys = 0;

  constructor(
    private readonly world: FaultWorld,
    private readonly cast: Cast,
    private readonly members: Members,
  ) {}

  /** Returns once the process is up again; the journey goes on by itself meanwhile. */
  async run({ victim, road: name, point }: KillPlan): Promise<Killed> {
    const target = victim === 'web' ? this.world.webs[0]!.process : this.world.workers[0]!;
    const road: Road = roads[name];
    const { member, itemCode } = this.next(road);
    member.subscribe();
    const { about, travel } = await road.begin(this.cast, member, itemCode);
    const death = target.tripwire.lay({ ...point, about });
    const end = travel();
    end.catch(() => undefined);
    const step = await Promise.race([death, end.then(() => null)]);
    target.tripwire.lift();
    if (step !== null) await target.restart();
    return { step, end };
  }

  /** Another member each time, and another item once all have had their turn: so many can be under way at once. */
  private next({ decidedBy, bans }: Road): { member: MemberClient; itemCode: string } {
    const { usual, banned } = this.members;
    const members = bans === true ? banned : usual;
    const turn = this.journeys;
    this.journeys += 1;
    const number = 1 + (Math.floor(turn / members.length) % ITEMS) + (decidedBy === 'machine' ? ITEMS : 0);
    return {
      member: members[turn % members.length]!,
      itemCode: `FUND${String(number).padStart(2, '0')}`,
    };
  }
}
