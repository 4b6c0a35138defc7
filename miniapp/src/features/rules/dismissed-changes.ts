import { create } from 'zustand';
import { findKept, keep } from '@/platform/storage';

/** Begins with what is forgotten with the person: the next one on this phone has not read it. */
const key = 'known:dismissed-changes';

/** Names of changes that the member has put away on this phone. */
export const useDismissed = create<{ names: readonly string[] }>(() => ({
  names: findKept<string[]>(key) ?? [],
}));

export function dismissChange(name: string): void {
  const names = [...useDismissed.getState().names, name];
  useDismissed.setState({ names });
  keep(key, names);
}
