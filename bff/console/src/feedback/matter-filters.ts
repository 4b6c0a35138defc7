import { matterKind, matterState, type MattersQuery } from '@gjj/shared-types';

export type MatterFilters = Omit<MattersQuery, 'cursor'>;

const owners = ['me', 'nobody'] as const;

/** Reads filters from an address; what is not understood is left out, so that an old bookmark still opens. */
export function filtersOf(search: URLSearchParams): MatterFilters {
  const kind = matterKind.safeParse(search.get('kind'));
  const state = matterState.safeParse(search.get('state'));
  const owner = owners.find((one) => one === search.get('owner'));
  return {
    ...(kind.success && { matterKind: kind.data }),
    ...(state.success && { matterState: state.data }),
    ...(owner !== undefined && { owner }),
    ...(search.get('late') === 'yes' && { late: 'yes' as const }),
  };
}

/** Always in the same order. */
export function searchOf({
  matterKind: kind,
  matterState: state,
  owner,
  late,
}: MatterFilters): URLSearchParams {
  const pairs: [string, string | undefined][] = Object.entries({ kind, state, owner, late });
  return new URLSearchParams(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}
