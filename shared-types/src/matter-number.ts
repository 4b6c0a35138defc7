import { inGroups } from './plain-text';
import { checkDigit } from './receipt-number';

/**
 * 反映编号: two letters of the centre, F, the day, seven digits, and the check digit of a receipt number.
 * @param serial seven digits
 */
export function matterNumber(centrePrefix: string, day: string, serial: string): string {
  const digits = day.replaceAll('-', '') + serial;
  return `${centrePrefix}F${digits}${checkDigit(digits)}`;
}

/** QZF20261122 0012 3458 */
export const groupMatterNumber = (number: string): string => inGroups(number, [11, 4]);
