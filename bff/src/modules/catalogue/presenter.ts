import type { Centre, ItemDetail, ItemSummary, Material, Question } from '@gjj/shared-types';
import type { CentreSettings } from './domain/centre-schema';
import type { ItemDefaults, ProfileItem, ProfileMaterial, ProfileQuestion } from './domain/item-schema';
import type { Source } from './domain/rule-schema';

export function presentCentre({ code, name, hotline, districts, windows }: CentreSettings): Centre {
  return {
    code,
    name,
    hotline,
    districts: districts.map((district) => ({ code: district.code, name: district.name })),
    windows: windows.map(({ name, districtCode, address, hours }) => ({
      name,
      districtCode,
      address,
      hours,
    })),
  };
}

export function presentItemSummary(item: ProfileItem): ItemSummary {
  const { code, name, shortName, lifeEvent, who, howLong, needs, online } = item;
  return { code, name, shortName, lifeEvent, who, howLong, needs, online };
}

export function presentItem(item: ProfileItem, defaults: ItemDefaults): ItemDetail {
  return {
    ...presentItemSummary(item),
    centreCode: item.centreCode,
    stateCode: item.stateCode,
    itemType: item.itemType ?? defaults.itemType,
    level: item.level ?? defaults.level,
    scope: item.scope ?? defaults.scope,
    applicants: item.applicants,
    guide: item.guide,
    materials: item.materials.map(presentMaterial),
    questions: item.online ? item.questions.map(presentQuestion) : [],
    closesAccount: item.closesAccount,
    cap: item.cap,
    frequency: item.frequency,
    source: sourceInWords(item.source),
    effectiveFrom: item.effectiveFrom,
    consentText: item.online ? item.consentText : '',
  };
}

export function presentMaterial(material: ProfileMaterial): Material {
  const { code, name, why, example, required, maxFiles } = material;
  return { code, name, why, example, required, maxFiles };
}

export function presentQuestion({ askWhen: _, ...question }: ProfileQuestion): Question {
  return question;
}

/** An assumption is called one, so that nobody takes it for the published rule. */
function sourceInWords({ title, article, assumed }: Source): string {
  return `${title}${article === undefined ? '' : ` ${article}`}${assumed ? '（待中心确认）' : ''}`;
}
