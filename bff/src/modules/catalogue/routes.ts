import {
  memberEndpoints,
  staffEndpoints,
  type Centre,
  type Day,
  type KnowledgePage,
  type WaitingCount,
} from '@gjj/shared-types';
import type { Session } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import { AppError } from '../../platform/errors';
import type { IsWorkingDay } from './domain/opening-hours';
import { explainItem } from './explain/explain-item';
import { searchKnowledge } from './explain/search-knowledge';
import { changesToTell, changesFrom, presentStaffCatalogue } from './present-catalogue';
import type { Centres } from './publication/centres';

export interface CatalogueRouteParts {
  centres: Centres;
  /** The centre of a bound person; undefined for anybody else. */
  centreOfMember: (userId: string) => Promise<string | undefined>;
  today: () => Day;
  /** HH:MM of the day at the centre. */
  timeOfDay: () => string;
  calendar: { isWorkingDay: IsWorkingDay };
  /** How many wait, by district, as clerks said lately. */
  waitingAt: (districtCodes: readonly string[]) => Promise<ReadonlyMap<string, WaitingCount>>;
}

/** Guides and rules for everybody; 目录 for staff, who see their own centre's. */
export function catalogueRoutes({
  centres,
  centreOfMember,
  today,
  timeOfDay,
  calendar,
  waitingAt,
}: CatalogueRouteParts): Route[] {
  /** Whoever is bound sees their own centre, whatever was asked; a visitor the one they chose, or the first. */
  async function seen({
    session,
    query,
  }: {
    session: Session | undefined;
    query: { centre?: string | undefined };
  }) {
    const ofMember = session?.kind === 'member' && session.bound ? await own(session.userId) : null;
    const chosen = query.centre === undefined ? centres.main : centres.find(query.centre);
    const centre = ofMember ?? chosen;
    if (centre === null) throw new AppError('catalogue.centre-not-found');
    return centre;
  }
  const own = async (userId: string) => centres.ofOrMain(await centreOfMember(userId));
  const versionsSeen = async (asked: Parameters<typeof seen>[0]) =>
    centres.versionsOf((await seen(asked)).centre.code);
  async function withWaiting(centre: Centre): Promise<Centre> {
    const told = await waitingAt([...new Set(centre.windows.map(({ districtCode }) => districtCode))]);
    const windows = centre.windows.map((window) => {
      const waiting = told.get(window.districtCode);
      return waiting === undefined ? window : { ...window, waiting };
    });
    return { ...centre, windows };
  }
  const ownCentre = ({ districtCode }: { districtCode: string }) =>
    centres.versionsOf(centreOfStaff(centres, districtCode));
  const explained = (
    versions: ReturnType<Centres['versionsOf']>,
    {
      params: { itemCode },
      query,
    }: { params: { itemCode: string }; query: { on?: Day | undefined; version?: string | undefined } },
  ) => {
    const on = query.on ?? today();
    const profile = query.version === undefined ? versions.on(on) : versions.find(query.version);
    const item = profile === null ? null : explainItem(profile, itemCode, on);
    if (item === null) throw new AppError('catalogue.item-not-found');
    return item;
  };
  /** Just what members of the officer's centre read. Throws `catalogue.item-not-found`. */
  const knowledgeOf = (session: { districtCode: string }, itemCode: string): KnowledgePage => ({
    guide: centres.of(centreOfStaff(centres, session.districtCode)).getItem(itemCode),
    rules: explained(ownCentre(session), { params: { itemCode }, query: {} }),
  });
  return [
    defineRoute(memberEndpoints.listCentres, async () => ({ centres: centres.list() })),
    defineRoute(memberEndpoints.getCentre, async (asked) => {
      const now = { day: today(), time: timeOfDay() };
      const catalogue = await seen(asked);
      const centre = catalogue.centreAt(now, (day) => calendar.isWorkingDay(day));
      return catalogue.waitingGoodForMinutes === null ? centre : withWaiting(centre);
    }),
    defineRoute(memberEndpoints.listItems, async (asked) => ({ items: (await seen(asked)).listItems() })),
    defineRoute(memberEndpoints.getItem, async (asked) => (await seen(asked)).getItem(asked.params.itemCode)),
    defineRoute(memberEndpoints.explainItem, async (asked) => explained(await versionsSeen(asked), asked)),
    defineRoute(memberEndpoints.listRuleChanges, async (asked) => ({
      changes: changesToTell(await versionsSeen(asked), today()),
    })),
    defineRoute(staffEndpoints.getStaffCatalogue, async ({ session, query }) =>
      presentStaffCatalogue(ownCentre(session), query.on ?? today()),
    ),
    defineRoute(staffEndpoints.explainStaffItem, async (asked) => explained(ownCentre(asked.session), asked)),
    defineRoute(staffEndpoints.searchKnowledge, async ({ session, query }) => {
      const catalogue = centres.of(centreOfStaff(centres, session.districtCode));
      const pages = catalogue.listItems().map(({ code }) => knowledgeOf(session, code));
      return {
        centreName: catalogue.centre.name,
        entries: searchKnowledge(pages, query.query ?? ''),
      };
    }),
    defineRoute(staffEndpoints.readKnowledge, async ({ session, params }) =>
      knowledgeOf(session, params.itemCode),
    ),
    defineRoute(staffEndpoints.getRuleChanges, async ({ session, query }) =>
      changesFrom(ownCentre(session), query.from, query.to),
    ),
  ];
}

/** A district that no served centre has gives no catalogue. Throws `access.forbidden`. */
function centreOfStaff(centres: Centres, districtCode: string): string {
  const catalogue = centres.findDistrict(districtCode);
  if (catalogue === null) throw new AppError('access.forbidden');
  return catalogue.centre.code;
}
