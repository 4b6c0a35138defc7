import { dayOf } from '@gjj/shared-types';
import type { CaseRecord, StaffActor } from '../../applications';
import type { StaffPerson } from '../../identity';
import { isOn } from '../../identity';
import { givenTo, mayBeGiven } from '../commands/assign-case';
import { actorOf, type CaseworkParts } from '../officer';
import { handsChanged } from '../tell-officers';

export interface FollowParts extends Pick<CaseworkParts, 'desk' | 'centres' | 'staff'> {
  listAbsent: (day: string) => Promise<StaffPerson[]>;
}

/**
 * 不在岗: what an absent officer owns goes to the first follower who may have it. Found by query, so a restart loses
 * none, and new claims go too; one write on the case's version, so two workers move it once.
 * @returns how many cases changed hands
 */
export async function followAbsent(parts: FollowParts): Promise<number> {
  const today = dayOf(parts.desk.now.toISOString());
  const absent = await parts.listAbsent(today);
  const away = new Set(absent.map(({ staffId }) => staffId));
  let moved = 0;
  for (const person of absent) {
    const owned = (await parts.desk.cases.listInHandsOf(person.staffId)).filter(
      ({ owner }) => owner?.staffId === person.staffId,
    );
    if (owned.length === 0) continue;
    const followers = await followersOf(parts, person, today, away);
    for (const record of owned) if (await giveOn(parts, record, followers)) moved += 1;
  }
  return moved;
}

/** In order, without those who are away themselves or whose account is closed. */
async function followersOf(
  parts: FollowParts,
  { absences }: StaffPerson,
  today: string,
  away: ReadonlySet<string>,
): Promise<StaffActor[]> {
  const named = absences.filter((one) => isOn(one, today)).flatMap(({ followers }) => followers);
  const actors: StaffActor[] = [];
  for (const { staffId } of named) {
    const person = away.has(staffId) ? null : await parts.staff.findById(staffId);
    if (person !== null && !person.disabled) actors.push(await actorOf(parts, { staffId }));
  }
  return actors;
}

async function giveOn({ desk }: FollowParts, record: CaseRecord, followers: StaffActor[]): Promise<boolean> {
  const to = followers.find((one) => mayBeGiven(desk, record, one));
  if (to === undefined) return false;
  const reason = `${record.owner?.name ?? ''}不在岗，按接替的先后转给${to.name}`;
  const giving = { to, by: null, reason };
  const outbox = handsChanged(desk, record, { from: record.owner, ...giving });
  return (await desk.commit(record, { set: givenTo(desk, record, giving), timeline: [], outbox })) !== null;
}
