import type { Mandate, Mandates } from '@gjj/shared-types';
import { call } from '@/api/call';
import { noteServerData, outdate, useServerData } from '@/api/server-data';
import { useStanding } from '@/features/session/use-member';

export type MandateId = Mandate['mandateId'];

export function useMandates() {
  const enabled = useStanding() === 'member';
  return useServerData<Mandates>(['mandates'], () => call('listMandates'), { enabled });
}

/** The other side answers, acts or ends while the page is open. */
export function useMandate(mandateId: string) {
  const enabled = useStanding() === 'member' && mandateId !== '';
  return useServerData<Mandate>(
    ['mandate', mandateId],
    () => call('getMandate', { params: { mandateId: mandateId as MandateId } }),
    { enabled, refreshEveryMs: () => 10_000 },
  );
}

/** An answer that carries the whole mandate becomes what every screen shows of it. */
export function noteMandate(mandate: Mandate): Mandate {
  noteServerData(['mandate', mandate.mandateId], mandate);
  outdate('mandates');
  return mandate;
}

/** A command that was refused because the mandate had moved on: the newest is fetched, the words are shown. */
export function mandateFailed(error: unknown): never {
  outdate('mandate', 'mandates', 'case');
  throw error;
}
