import { staffEndpoints, type BundleAction } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import type { StaffSession } from '../../http/context';
import { confirmList } from './commands/confirm-list';
import { makeList } from './commands/make-list';
import { putAway } from './commands/put-away';
import { scanBundle } from './commands/scan-bundle';
import { getBundle, getList, officerOf, type PaperDeskParts } from './paper-parts';
import { collectionSheet } from './papers/collection-sheet';
import { coverPaper } from './papers/cover';
import { presentBundle } from './present-paper';
import { eyesOf, readLists, readShelf, showList } from './queries/read-paper';

function bundleRoutes(parts: PaperDeskParts): Route[] {
  const { printer, centres, clock } = parts;
  const away = async (
    session: StaffSession,
    { number, version }: { number: string; version: number },
    action: BundleAction,
  ) => {
    const officer = await officerOf(parts, session);
    return presentBundle(await putAway(parts, officer, { number, version, action }), eyesOf(parts, officer));
  };
  return [
    defineRoute(staffEndpoints.listBundles, async ({ session, query }) =>
      readShelf(parts, await officerOf(parts, session), query.shelf),
    ),
    defineRoute(staffEndpoints.printBundleCover, async ({ session, params, query }) => {
      const officer = await officerOf(parts, session);
      const bundle = await getBundle(parts, officer, params.bundleNumber);
      const issuer = { centreName: centres.of(bundle.centreCode).centre.name, now: clock.now() };
      return printer.print(coverPaper(presentBundle(bundle, eyesOf(parts, officer)), issuer), query.size);
    }),
    defineRoute(staffEndpoints.archiveBundle, ({ session, params, body }) =>
      away(session, { number: params.bundleNumber, version: body.version }, 'archive'),
    ),
    defineRoute(staffEndpoints.destroyBundle, ({ session, params, body }) =>
      away(session, { number: params.bundleNumber, version: body.version }, 'destroy'),
    ),
  ];
}

function listRoutes(parts: PaperDeskParts): Route[] {
  const { printer, centres, clock } = parts;
  return [
    defineRoute(staffEndpoints.listCollectionLists, async ({ session }) => ({
      lists: await readLists(parts, await officerOf(parts, session)),
    })),
    defineRoute(staffEndpoints.makeCollectionList, async ({ session, body }) => {
      const officer = await officerOf(parts, session);
      return showList(parts, officer, await makeList(parts, officer, body.districtCode));
    }),
    defineRoute(staffEndpoints.getCollectionList, async ({ session, params }) => {
      const officer = await officerOf(parts, session);
      return showList(parts, officer, await getList(parts, officer, params.listNumber));
    }),
    defineRoute(staffEndpoints.printCollectionList, async ({ session, params, query }) => {
      const officer = await officerOf(parts, session);
      const list = await getList(parts, officer, params.listNumber);
      const issuer = { centreName: centres.of(list.centreCode).centre.name, now: clock.now() };
      return printer.print(collectionSheet(await showList(parts, officer, list), issuer), query.size);
    }),
    defineRoute(staffEndpoints.scanBundle, async ({ session, params, body }) => {
      const officer = await officerOf(parts, session);
      const { kind, again, list } = await scanBundle(parts, officer, { ...params, ...body });
      return { kind, again, list: await showList(parts, officer, list) };
    }),
    defineRoute(staffEndpoints.confirmCollectionList, async ({ session, params, body }) => {
      const officer = await officerOf(parts, session);
      return showList(parts, officer, await confirmList(parts, officer, { ...params, ...body }));
    }),
  ];
}

/** 纸质材料. */
export function paperRoutes(parts: PaperDeskParts): Route[] {
  return [...bundleRoutes(parts), ...listRoutes(parts)];
}
