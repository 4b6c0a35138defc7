import type { LedgerEntry } from '@gjj/shared-types';
import { useMatters } from './use-matters';

/** Entries that the member has ticked, kept on this phone till they are sent. */
export const ticksOf = (accountNo: string): `draft:${string}` => `draft:dispute:${accountNo}`;
export type Ticked = Pick<LedgerEntry, 'entryId' | 'postedOn' | 'kind' | 'amountFen' | 'summary'>[];

/** By an entry's id, the open matter in which it is in question. */
export function useDisputed(accountNo: string): ReadonlyMap<string, string> {
  const matters = useMatters().data?.matters ?? [];
  const open = matters.filter(
    ({ state, disputed }) =>
      (state === 'received' || state === 'in-hand') && disputed?.accountNo === accountNo,
  );
  return new Map(
    open.flatMap(({ matterId, disputed }) =>
      (disputed?.entries ?? []).map(({ entryId }) => [entryId, matterId] as const),
    ),
  );
}
