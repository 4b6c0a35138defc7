import type { Day } from '@gjj/shared-types';
import type { CentreProfile } from '../domain/centre-schema';
import { parseCentre } from '../profile/load-centre';
import type { VersionHead, VersionStore } from './version-store';

/**
 * A centre's published versions as one process knows them. `refresh` learns of new ones; a version published for a
 * day to come takes effect on that day without a restart.
 */
export class PublishedVersions {
  private known: readonly { head: VersionHead; profile: CentreProfile }[] = [];

  constructor(
    private readonly store: VersionStore,
    private readonly centre: string,
  ) {}

  get heads(): readonly VersionHead[] {
    return this.known.map(({ head }) => head);
  }

  /** @throws RangeError where nothing is published for that day */
  on(day: Day): CentreProfile {
    return this.standing(day).profile;
  }

  begins(): Day[] {
    return this.known.map(({ head }) => head.effectiveFrom);
  }

  /** As `on`: the version that decides on that day. */
  headOn(day: Day): VersionHead {
    return this.standing(day).head;
  }

  /** @throws RangeError for an id that is none of `heads` */
  profile(id: string): CentreProfile {
    const found = this.known.find(({ head }) => head._id === id);
    if (found === undefined) throw new RangeError(`${id} is not published`);
    return found.profile;
  }

  private standing(day: Day) {
    const found = this.known.findLast(({ head }) => head.effectiveFrom <= day);
    if (found === undefined) throw new RangeError(`${this.centre} has no rules published for ${day}`);
    return found;
  }

  /** A version that decided cases once, whether it is still in force or not. */
  find(version: string): CentreProfile | null {
    return this.known.find(({ head }) => head.version === version)?.profile ?? null;
  }

  async refresh(): Promise<void> {
    const heads = await this.store.list(this.centre);
    const known = new Map(this.known.map((entry) => [entry.head._id, entry]));
    const next = [];
    for (const head of heads) next.push(known.get(head._id) ?? { head, profile: await this.profileOf(head) });
    this.known = next;
  }

  private async profileOf(head: VersionHead): Promise<CentreProfile> {
    const same = this.find(head.version);
    if (same !== null) return same;
    const files = await this.store.files(head._id);
    if (files === null) throw new Error(`${head._id} was published and is gone`);
    return parseCentre(files);
  }
}
