import { createHash } from 'node:crypto';

const idLength = 26;

/**
 * The id of the one case of a period, made from the order's and the period: the store keeps no second of it, whoever
 * asks, however often. As unguessable as the order's own.
 */
export function runCaseId(orderId: string, period: string): string {
  const hash = createHash('sha256').update(`${orderId} ${period}`).digest('hex');
  return BigInt(`0x${hash}`).toString(36).slice(0, idLength);
}
