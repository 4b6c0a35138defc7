import {
  staffEndpoints,
  type BundleAction,
  type BundleShelf,
  type CollectionList,
  type PaperBundle,
} from '@gjj/shared-types';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';

/** Colleagues at other desks change the same: looked at again every few seconds. */
const lookAgainMs = 5000;
const askSeldomMs = 10 * 60_000;

const shelfQuery = (shelf: BundleShelf) => ({
  queryKey: ['paper', 'shelf', shelf],
  queryFn: () => call(staffEndpoints.listBundles, { query: { shelf } }),
});

export function useShelf(shelf: BundleShelf) {
  return useQuery({ ...shelfQuery(shelf), refetchOnMount: 'always', refetchInterval: lookAgainMs });
}

/** Terms run in days: on pages that are about something else it is asked seldom. */
export function useDueSeldom() {
  return useQuery({ ...shelfQuery('due'), refetchInterval: askSeldomMs });
}

export function useLists() {
  return useQuery({
    queryKey: ['paper', 'lists'],
    queryFn: () => call(staffEndpoints.listCollectionLists, {}),
    refetchOnMount: 'always',
    refetchInterval: lookAgainMs,
  });
}

/** Every change of paper changes shelves and lists. */
function usePaperChanged() {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: ['paper'] });
}

export function useMakeList(onMade: (list: CollectionList) => void) {
  const changed = usePaperChanged();
  return useMutation({
    mutationFn: (districtCode: string) => call(staffEndpoints.makeCollectionList, { body: { districtCode } }),
    onSuccess: (list) => {
      changed();
      onMade(list);
    },
  });
}

const ends = { archive: staffEndpoints.archiveBundle, destroy: staffEndpoints.destroyBundle };

export function usePutAway() {
  const changed = usePaperChanged();
  return useMutation({
    mutationFn: ({ bundle, action }: { bundle: PaperBundle; action: BundleAction }) =>
      call(ends[action], { params: { bundleNumber: bundle.number }, body: { version: bundle.version } }),
    onSettled: changed,
  });
}

/** One collection list, scanned in and confirmed. */
export function useCollectionList(listNumber: string) {
  const queryClient = useQueryClient();
  const key = ['paper', 'list', listNumber];
  const params = { listNumber };
  const take = (list: CollectionList) => queryClient.setQueryData(key, list);
  const shown = useQuery({
    queryKey: key,
    queryFn: () => call(staffEndpoints.getCollectionList, { params }),
    refetchOnMount: 'always',
    refetchInterval: ({ state }) => (state.data?.confirmedAt == null ? lookAgainMs : false),
  });
  return {
    shown,
    scan: useMutation({
      scope: { id: `scan-${listNumber}` },
      mutationFn: (bundleNumber: string) =>
        call(staffEndpoints.scanBundle, { params, body: { bundleNumber } }),
      onSuccess: ({ list }) => void take(list),
    }),
    confirm: useMutation({
      mutationFn: ({ side, version }: { side: 'hand-over' | 'collect'; version: number }) =>
        call(staffEndpoints.confirmCollectionList, { params, body: { side, version } }),
      onSuccess: (list) => {
        take(list);
        void queryClient.invalidateQueries({ queryKey: ['paper', 'shelf'] });
        void queryClient.invalidateQueries({ queryKey: ['paper', 'lists'] });
      },
      onError: () => void queryClient.invalidateQueries({ queryKey: key }),
    }),
  };
}

export type OneList = ReturnType<typeof useCollectionList>;
