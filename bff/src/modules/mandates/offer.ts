import { addDays, dayOf, sourceInWords, type MandateOffer } from '@gjj/shared-types';
import { presentSource } from '../catalogue';
import type { ProvenPerson } from '../identity';
import { whyNoMore } from './how-many';
import { catalogueFor, itemsInApp } from './in-app';
import type { MandateParts } from './mandate-parts';

const atWindow = '要到窗口：请代办人带上您签名的委托书、您和他的身份证件。窗口会核对，并马上告诉您。';

/** What the member could sign today. */
export async function offerTo(parts: MandateParts, person: ProvenPerson): Promise<MandateOffer> {
  const catalogue = catalogueFor(parts, person);
  const { longestDays, answerDays, source } = catalogue.mandates;
  const inApp = itemsInApp(catalogue);
  const codes = new Set(inApp.map(({ itemCode }) => itemCode));
  const others = catalogue
    .listItems()
    .filter(({ code }) => !codes.has(code) && catalogue.itemsAt('window').some((one) => one.code === code));
  return {
    items: [
      ...inApp.map((item) => ({ ...item, inApp: true, otherwise: null })),
      ...others.map(({ code, name }) => ({
        ...{ itemCode: code, itemName: name },
        ...{ inApp: false, otherwise: atWindow },
      })),
    ],
    latestEndOn: addDays(dayOf(parts.clock.now().toISOString()), longestDays),
    answerDays,
    whyNot: await whyNoMore(parts, person),
    consentTexts: {
      inMyName: '他在这份委托里写明的范围内替我办的，就是我自己办的。我可以随时一点就结束。',
      shown:
        '为了办这些业务，他会看到要填的内容、要交的材料和办到哪一步。他看不到我的余额、明细和别的业务，钱只会付到我自己的这张卡。',
    },
    sourceWords: `${sourceInWords(presentSource(source))}${source.assumed ? '（待中心确认）' : ''}`,
  };
}
