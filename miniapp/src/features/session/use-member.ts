import { useSession } from '@/api/session';

/** Where a person stands: a visitor, signed in, or a member whose identity is proven. */
export type Standing = 'visitor' | 'signed-in' | 'member';

export function useStanding(): Standing {
  return useSession(({ me, token, over }) => {
    // A session that ended shows what was last known while the person signs in again.
    if (me === null || (token === null && !over)) return 'visitor';
    return me.bound ? 'member' : 'signed-in';
  });
}
