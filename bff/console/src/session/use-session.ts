import { useSyncExternalStore } from 'react';
import type { StaffMe } from '@gjj/shared-types';
import { session } from './session-store';

export function useSession() {
  return useSyncExternalStore(session.subscribe, session.current);
}

/** Who was here when the session ended, or null. */
export function useLeftStaff() {
  return useSyncExternalStore(session.subscribe, session.left);
}

/** Whoever is at work; also while the sign-in waits on top of their page. */
export function useStaff(): StaffMe {
  const now = useSession()?.staff;
  const left = useLeftStaff();
  const staff = now ?? left;
  if (staff === null) throw new Error('useStaff is for pages behind the sign-in');
  return staff;
}
