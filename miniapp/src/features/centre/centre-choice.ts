import type { CentreChoice } from '@gjj/shared-types';
import { create } from 'zustand';
import { call } from '@/api/call';
import { useServerData } from '@/api/server-data';
import { useStanding } from '@/features/session/use-member';
import { findKept, keep } from '@/platform/storage';
import { whereToLook, type Where } from './where-to-look';

interface Choice {
  chosen: string | null;
}

const useChoice = create<Choice>(() => ({ chosen: findKept<string>('centre') }));

/** Which centre a visitor of this phone looks at. */
export function chooseCentre(code: string): void {
  useChoice.setState({ chosen: code });
  keep('centre', code);
}

/** The centres that are served here, for a visitor to choose from. */
export function useCentres(enabled: boolean) {
  return useServerData<{ centres: CentreChoice[] }>(['centres'], () => call('listCentres'), {
    enabled,
  });
}

/** Whose catalogue is shown: a member's own, or the one that a visitor chose. */
export function useWhere(): Where {
  const chosen = useChoice((choice) => choice.chosen);
  const standing = useStanding();
  const centres = useCentres(chosen !== null && standing !== 'member');
  return whereToLook(standing, chosen, centres.data?.centres ?? null);
}
