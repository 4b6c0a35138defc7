import type { Catalogue } from '../catalogue';
import type { ProvenPerson } from '../identity';
import type { MandateParts } from './mandate-parts';

/** The catalogue of the member's centre. */
export const catalogueFor = (
  { centres }: Pick<MandateParts, 'centres'>,
  { centreCode }: Pick<ProvenPerson, 'centreCode'>,
): Catalogue => centres.ofOrMain(centreCode);

/**
 * What may be done for a member in the app: what the centre says, as far as it can be begun there at all. Facts of health
 * are asked for under the member's own consent only (个人信息保护法 art. 29), so nobody else can begin such an item.
 */
export function itemsInApp(catalogue: Catalogue): { itemCode: string; itemName: string }[] {
  const { inApp } = catalogue.mandates;
  return catalogue
    .itemsAt('app')
    .filter(({ code }) => inApp.includes(code) && catalogue.sensitiveFacts(code).length === 0)
    .map(({ code, name }) => ({ itemCode: code, itemName: name }));
}
