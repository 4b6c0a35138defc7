import type { BundleShelf, BundlesPage, CollectionList } from '@gjj/shared-types';
import type { Bundle, PaperOfficer } from '../domain/bundle';
import { mayMakeList, type ListRecord } from '../domain/collection-list';
import { todayOf, whoseOf, type PaperParts } from '../paper-parts';
import { presentBundle, presentList, type Eyes } from '../present-paper';

export function eyesOf({ centres, clock }: PaperParts, officer: PaperOfficer): Eyes {
  return { officer, now: clock.now(), windowName: (districtCode) => centres.windowName(districtCode) };
}

/** 纸质材料: one shelf, with how much lies on each. */
export async function readShelf(
  parts: PaperParts,
  officer: PaperOfficer,
  shelf: BundleShelf,
): Promise<BundlesPage> {
  const { bundles, centres } = parts;
  const [whose, today, eyes] = [whoseOf(officer), todayOf(parts.clock), eyesOf(parts, officer)];
  const [found, counts, waiting] = await Promise.all([
    bundles.list(whose, shelf, today),
    bundles.count(whose, today),
    bundles.countToCollect(whose),
  ]);
  const { centreCode } = whose;
  const toCollect = [...waiting].filter(([districtCode]) =>
    mayMakeList(officer, { centreCode, districtCode }),
  );
  return {
    counts,
    bundles: found.map((bundle) => presentBundle(bundle, eyes)),
    toCollect: toCollect.map(([districtCode, count]) => ({
      districtCode,
      windowName: centres.windowName(districtCode),
      count,
    })),
  };
}

/** What stands on the list: once confirmed, what stood on it then. */
export function rowsOf({ bundles }: PaperParts, list: ListRecord): Promise<Bundle[]> {
  return list.confirmedAt === null ? bundles.onList(list._id) : bundles.findMany(list.numbers);
}

export async function showList(
  parts: PaperParts,
  officer: PaperOfficer,
  list: ListRecord,
): Promise<CollectionList> {
  return presentList(list, await rowsOf(parts, list), eyesOf(parts, officer));
}

export async function readLists(parts: PaperParts, officer: PaperOfficer): Promise<CollectionList[]> {
  const lists = await parts.lists.list(whoseOf(officer));
  return Promise.all(lists.map((list) => showList(parts, officer, list)));
}
