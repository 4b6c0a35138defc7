import { create } from 'zustand';
import { call } from '@/api/call';
import { noteMe, useSession } from '@/api/session';
import { findKept, keep } from '@/platform/storage';

interface Settings {
  elder: boolean;
  balanceHidden: boolean;
  online: boolean;
}

const kept = findKept<Partial<Settings>>('settings');

/** How this phone shows things. */
export const useSettings = create<Settings>(() => ({
  elder: kept?.elder ?? false,
  balanceHidden: kept?.balanceHidden ?? false,
  online: true,
}));

function change(settings: Partial<Settings>): void {
  useSettings.setState(settings);
  const { elder, balanceHidden } = useSettings.getState();
  keep('settings', { elder, balanceHidden });
}

export function setBalanceHidden(balanceHidden: boolean): void {
  change({ balanceHidden });
}

export function setOnline(online: boolean): void {
  useSettings.setState({ online });
}

/** On this phone at once; on the server when it can be reached, so that the next phone knows. */
export function setElder(elder: boolean): void {
  change({ elder });
  if (useSession.getState().token === null) return;
  call('savePreferences', { body: { elderMode: elder } }).then(noteMe, () => {});
}

export function followPreference(elderMode: boolean): void {
  change({ elder: elderMode });
}
