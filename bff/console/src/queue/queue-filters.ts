import { caseState, clockMarks, staffId, type QueueQuery } from '@gjj/shared-types';

export type QueueFilters = Pick<
  QueueQuery,
  'state' | 'itemCode' | 'districtCode' | 'owner' | 'ownerId' | 'mark' | 'held'
>;

const isMark = (text: string | null) => clockMarks.find((mark) => mark === text);
const isHeld = (text: string | null) => (['only', 'with'] as const).find((held) => held === text);

const owners = ['me', 'nobody', 'anyone'] as const;
const isOwner = (text: string | null): text is (typeof owners)[number] =>
  (owners as readonly (string | null)[]).includes(text);
const isCode = (text: string | null): text is string => text !== null && /^[\w-]{1,20}$/.test(text);

/** Reads filters from an address; what is not understood is left out, so that an old bookmark still opens. */
export function filtersOf(search: URLSearchParams): QueueFilters {
  const state = caseState.safeParse(search.get('state'));
  const [item, district, owner] = [search.get('item'), search.get('district'), search.get('owner')];
  return {
    ...(state.success ? { state: state.data } : {}),
    ...(isCode(item) ? { itemCode: item } : {}),
    ...(isCode(district) && district.length <= 12 ? { districtCode: district } : {}),
    ...(isOwner(owner) ? { owner } : {}),
    ...overseen(search),
  };
}

/** What a supervisor came with from 督办, and what is on hold. */
function overseen(search: URLSearchParams): Pick<QueueFilters, 'ownerId' | 'mark' | 'held'> {
  const [of, mark, held] = [search.get('of'), isMark(search.get('mark')), isHeld(search.get('held'))];
  const ownerId = staffId.safeParse(of);
  return {
    ...(ownerId.success && { ownerId: ownerId.data }),
    ...(mark !== undefined && { mark }),
    ...(held !== undefined && { held }),
  };
}

/** Writes filters for an address, always in the same order; the queue without filters has no query at all. */
export function searchOf(filters: QueueFilters): string {
  const { state, itemCode, districtCode, owner, ownerId, mark, held } = filters;
  const pairs = Object.entries({
    state,
    item: itemCode,
    district: districtCode,
    owner,
    of: ownerId,
    mark,
    held,
  });
  const given = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
  const query = new URLSearchParams(given).toString();
  return query === '' ? '' : `?${query}`;
}
