import { memberEndpoints, staffEndpoints, type Day } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { AppError } from '../../platform/errors';
import type { CentreProfile } from './domain/centre-schema';
import { explainItem } from './explain/explain-item';
import { changesToTell, changesFrom, presentStaffCatalogue } from './present-catalogue';
import type { Centres } from './publication/centres';

export interface CatalogueRouteParts {
  centres: Centres;
  today: () => Day;
}

/** Guides and rules for everybody; 目录 for staff, who see their own centre's. */
export function catalogueRoutes({ centres, today }: CatalogueRouteParts): Route[] {
  const main = () => centres.versionsOf(centres.main.centre.code);
  const ownCentre = ({ districtCode }: { districtCode: string }) =>
    centres.versionsOf(centres.ofDistrict(districtCode).centre.code);
  const explained = (profile: CentreProfile | null, itemCode: string, on: Day) => {
    const item = profile === null ? null : explainItem(profile, itemCode, on);
    if (item === null) throw new AppError('catalogue.item-not-found');
    return item;
  };
  return [
    defineRoute(memberEndpoints.explainItem, async ({ params }) =>
      explained(main().on(today()), params.itemCode, today()),
    ),
    defineRoute(memberEndpoints.listRuleChanges, async () => ({ changes: changesToTell(main(), today()) })),
    defineRoute(staffEndpoints.getStaffCatalogue, async ({ session, query }) =>
      presentStaffCatalogue(ownCentre(session), query.on ?? today()),
    ),
    defineRoute(staffEndpoints.explainStaffItem, async ({ session, params, query }) => {
      const versions = ownCentre(session);
      const on = query.on ?? today();
      const profile = query.version === undefined ? versions.on(on) : versions.find(query.version);
      return explained(profile, params.itemCode, on);
    }),
    defineRoute(staffEndpoints.getRuleChanges, async ({ session, query }) =>
      changesFrom(ownCentre(session), query.from, query.to),
    ),
  ];
}
