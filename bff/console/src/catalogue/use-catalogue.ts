import { staffEndpoints, type Day } from '@gjj/shared-types';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../api/call';

/** The catalogue on a day; today's where none is named. */
export function useCatalogue(on: Day | undefined) {
  return useQuery({
    queryKey: ['catalogue', on ?? 'today'],
    queryFn: () => call(staffEndpoints.getStaffCatalogue, { query: on === undefined ? {} : { on } }),
    placeholderData: keepPreviousData,
  });
}

/** One item's rules in sentences, as they stand on a day or as one published version has them. */
export function useExplained(itemCode: string, on: Day | undefined, version: string | undefined) {
  return useQuery({
    queryKey: ['catalogue', 'item', itemCode, on ?? 'today', version ?? 'standing'],
    queryFn: () =>
      call(staffEndpoints.explainStaffItem, {
        params: { itemCode },
        query: { ...(on === undefined ? {} : { on }), ...(version === undefined ? {} : { version }) },
      }),
  });
}

export function useChanges(from: Day, to: Day) {
  return useQuery({
    queryKey: ['catalogue', 'changes', from, to],
    queryFn: () => call(staffEndpoints.getRuleChanges, { query: { from, to } }),
  });
}
