import { standingOf } from './domain/compile-standing';
import type {
  CentreChanges,
  CentreVersion,
  Day,
  StaffCatalogue,
  StaffCatalogueItem,
} from '@gjj/shared-types';
import { centreOn, partsOf, turningDaysOf, type CentreProfile } from './domain/centre-schema';
import { addDays } from './domain/calendar';
import { standsOn } from './domain/awaiting-rules';
import { inForce, turningDays } from './domain/dated';
import { isJudged, takenInOf, type DatedItem } from './domain/item-schema';
import { changesBetween } from './explain/centre-changes';
import { presentAttributes, presentOffice } from './present-attributes';
import { presentItemSummary } from './presenter';
import type { PublishedVersions } from './publication/published-versions';
import type { VersionHead } from './publication/version-store';

type WindowPaper = NonNullable<StaffCatalogue['centre']['windowPaper']>;

/** 目录 on a day, as its published versions have it. */
export function presentStaffCatalogue(versions: PublishedVersions, on: Day): StaffCatalogue {
  const profile = versions.on(on);
  return {
    centre: presentStaffCentre(profile.settings),
    on,
    version: profile.version,
    items: profile.items
      .filter((item) => standsOn(item, profile.items, on))
      .map((item) => presentRow(profile, item, on)),
    versions: versions.heads.map((head) => presentVersion(head, versions.headOn(on))).toReversed(),
    turns: turnsAfter(versions, on),
  };
}

function presentStaffCentre({
  code,
  name,
  windowContact,
  windowPaper,
}: CentreProfile['settings']): StaffCatalogue['centre'] {
  return {
    code,
    name,
    windowContact: windowContact === undefined ? null : presentOffice(windowContact),
    windowPaper: windowPaper === undefined ? null : presentPaper(windowPaper),
  };
}

function presentPaper({ keptFor, collected, remindAfterDays }: WindowPaper): WindowPaper {
  return { keptFor, collected, remindAfterDays };
}

function presentRow(profile: CentreProfile, item: DatedItem, on: Day): StaffCatalogueItem {
  const { effectiveFrom, effectiveTo, unclear } = item;
  const centre = centreOn(profile, on);
  const standing = centre.items.find(({ code }) => code === item.code)!;
  const { centreCode, stateCode } = presentAttributes(standing, centre);
  return {
    ...presentItemSummary(standing),
    centreCode,
    stateCode,
    effectiveFrom,
    effectiveTo: effectiveTo ?? null,
    changesOn: turningDays(partsOf(item)).find((day) => day > on) ?? null,
    automatic: isJudged(item) ? item.automatic : (takenInOf(item)?.automatic ?? false),
    assumed: countAssumed(item, on),
    unclear: unclear.length,
  };
}

function countAssumed(item: DatedItem, on: Day): number {
  const rules = isJudged(item)
    ? [...item.rules.parameters, ...item.rules.conditions, ...item.rules.amount, ...item.rules.frequency]
    : [];
  const stated = [...item.materials, ...item.notices, ...item.decisionLimit, ...item.flow, ...rules].filter(
    (part) => inForce(part, on),
  );
  const takenIn = takenInOf(item);
  const ofBooks = [takenIn, takenIn?.list].filter((part) => part != null);
  const standing = standingOf(item);
  const ofRuns = standing === null ? [] : [standing];
  return [item, ...stated, ...ofBooks, ...ofRuns].filter(({ source }) => source.assumed).length;
}

function presentVersion(head: VersionHead, standing: VersionHead): CentreVersion {
  const { version, effectiveFrom, publishedAt, publishedBy, report } = head;
  return {
    version,
    effectiveFrom,
    publishedAt: publishedAt.toISOString(),
    publishedBy,
    inForce: head._id === standing._id,
    casesPassed: report.casesPassed,
    dryRun: report.dryRun,
  };
}

/** Days after this one on which a version takes over, or something written in the one that then stands changes. */
function turnsAfter(versions: PublishedVersions, on: Day): Day[] {
  const begins = versions.heads.map(({ effectiveFrom }) => effectiveFrom);
  const within = versions.heads.flatMap(({ _id }) => turningDaysOf(versions.profile(_id)));
  const days = [...new Set([...begins, ...within])].filter((day) => day > on).sort();
  return days.filter((day) => changes(versions, day));
}

function changes(versions: PublishedVersions, day: Day): boolean {
  const { items, centre } = changeOn(versions, day);
  return items.length > 0 || centre.length > 0;
}

/** What is otherwise on a day than on the day before. */
export function changeOn(versions: PublishedVersions, day: Day): CentreChanges {
  return changesFrom(versions, addDays(day, -1), day);
}

export function changesFrom(versions: PublishedVersions, from: Day, to: Day): CentreChanges {
  return changesBetween({ profile: versions.on(from), on: from }, { profile: versions.on(to), on: to });
}

/** Days up to `until` on which rules of items changed; what the first rules of a centre brought is no change. */
export function itemChangeDays(versions: PublishedVersions, until: Day): { day: Day; itemCodes: string[] }[] {
  const first = versions.heads[0]?.effectiveFrom ?? until;
  return turnsAfter(versions, first)
    .filter((day) => day <= until)
    .map((day) => {
      const { items, centre } = changeOn(versions, day);
      // A condition of every item: all that there is that day.
      const all = centre.length === 0 ? [] : versions.on(day).items.map(({ code }) => code);
      return { day, itemCodes: [...new Set([...items.map(({ itemCode }) => itemCode), ...all])] };
    });
}

/** For how many days a change that has come into force is still told. */
const toldForDays = 30;

/**
 * Changes for members, each as of its day: those of the last 30 days, then those to come, soonest first.
 * What the first rules of a centre brought is no change.
 */
export function changesToTell(versions: PublishedVersions, on: Day): CentreChanges[] {
  const first = versions.heads[0]?.effectiveFrom ?? on;
  const since = addDays(on, -toldForDays);
  return turnsAfter(versions, since > first ? since : first).map((day) => changeOn(versions, day));
}
