import { staffEndpoints } from '@gjj/shared-types';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../api/call';

/** What was found before stays in sight while the next is asked for. */
export function useKnowledge(words: string) {
  return useQuery({
    queryKey: ['knowledge', 'found', words],
    queryFn: () => call(staffEndpoints.searchKnowledge, { query: words === '' ? {} : { query: words } }),
    placeholderData: keepPreviousData,
  });
}

export function useKnowledgePage(itemCode: string) {
  return useQuery({
    queryKey: ['knowledge', 'item', itemCode],
    queryFn: () => call(staffEndpoints.readKnowledge, { params: { itemCode } }),
  });
}
