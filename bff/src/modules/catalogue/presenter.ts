import {
  dayWithYear,
  type Centre,
  type ItemDetail,
  type ItemSummary,
  type Material,
  type Question,
} from '@gjj/shared-types';
import type { CentreOnDay, CentreSettings } from './domain/centre-schema';
import { placesAt } from './domain/booking-schema';
import { hoursInWords } from './domain/opening-hours';
import { isJudged, takenInOf, type ProfileItem, type ProfileQuestion } from './domain/item-schema';
import type { ProfileMaterial } from './domain/material-schema';
import type { Source } from './domain/rule-schema';
import { fillWords } from './domain/template';
import { presentAttributes } from './present-attributes';

export function presentCentre({ code, name, hotline, districts, windows, booking }: CentreSettings): Centre {
  return {
    code,
    name,
    hotline,
    districts: districts.map((district) => ({ code: district.code, name: district.name })),
    windows: windows.map((window) => ({
      name: window.name,
      districtCode: window.districtCode,
      address: window.address,
      hours: hoursInWords(window.hours),
      weekendHours: window.weekendDuty?.hours ?? null,
      receivesOnly: window.receivesOnly,
      takesBookings: placesAt(window, booking) > 0,
    })),
  };
}

export function presentItemSummary(item: ProfileItem): ItemSummary {
  const { code, name, shortName, lifeEvent, who, howLong, needs, online } = item;
  return { code, name, shortName, lifeEvent, who, howLong, needs, online };
}

export function presentItem(item: ProfileItem, centre: CentreOnDay): ItemDetail {
  return {
    ...presentItemSummary(item),
    ...presentAttributes(item, centre),
    applicants: item.applicants,
    guide: item.guide,
    notices: [...endedNotice(item, centre), ...item.notices.map(({ says }) => says)],
    materials: item.materials.map(presentMaterial),
    questions: (isJudged(item) ? item.questions : (takenInOf(item)?.questions ?? [])).map(presentQuestion),
    subItems: item.subItems.map(({ name, body, item: code }) => ({ name, body, itemCode: code ?? null })),
    closesAccount: item.closesAccount,
    atWindow: isJudged(item),
    payees: 'payees' in item ? item.payees : 'member',
    cap: item.cap,
    frequency: item.frequency,
    source: sourceInWords(item.source),
    effectiveFrom: item.effectiveFrom,
    consentText: isJudged(item) ? item.consentText : '',
  };
}

/** Rules that have ended are said first: what stands below is how it was. */
export function endedNotice({ endedOn }: ProfileItem, { texts }: Pick<CentreOnDay, 'texts'>): string[] {
  if (endedOn === null) return [];
  const { words, remedy } = texts.rulesEnded;
  return [`${fillWords(words, () => dayWithYear(endedOn))}。${remedy}。`];
}

export function presentMaterial(material: ProfileMaterial): Material {
  const { code, name, why, example, required, maxFiles, originalOnly, later, promise } = material;
  return {
    ...{ code, name, why, example, required, maxFiles },
    ...(originalOnly && { originalOnly }),
    ...(later && { later: { ...later, source: sourceInWords(later.source) } }),
    ...(promise && { promise: presentPromise(promise) }),
  };
}

function presentPromise({ says, within, sanction, source, check }: NonNullable<ProfileMaterial['promise']>) {
  return {
    ...{ says, sanction, source: sourceInWords(source) },
    ...(within && { within }),
    ...(check && { check: { percent: check.percent, within: check.within } }),
  };
}

export function presentQuestion({ askWhen: _, ...question }: ProfileQuestion): Question {
  return question;
}

/** An assumption is called one, so that nobody takes it for the published rule. */
function sourceInWords({ title, article, assumed }: Source): string {
  return `${title}${article === undefined ? '' : ` ${article}`}${assumed ? '（待中心确认）' : ''}`;
}
