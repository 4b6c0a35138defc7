import type { PersonRecord, UserRecord } from './user-model';

export type BoundUser = UserRecord & { person: PersonRecord; phoneSealed: string };

/** Identity and phone are both proven. A crash between the two leaves a user unbound, and binding again mends it. */
export function isBound(user: UserRecord): user is BoundUser {
  return user.person !== undefined && user.phoneSealed !== undefined;
}

/** Who it is has been proven; whoever a window took on may have no phone. */
export function isProven(user: UserRecord): user is UserRecord & { person: PersonRecord } {
  return user.person !== undefined;
}
