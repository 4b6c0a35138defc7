import { Refusal } from '../http/refusal';
import type { Account } from './records';

export interface Movement {
  readonly balanceFen?: number;
  readonly reservedFen?: number;
}

/**
 * The one place where an account's figures change. Keeps the ledger's invariant: what is reserved is never
 * negative and never more than the balance.
 */
export function moveFunds(account: Readonly<Account>, movement: Movement): Account {
  const balanceFen = account.balanceFen + (movement.balanceFen ?? 0);
  const reservedFen = account.reservedFen + (movement.reservedFen ?? 0);
  if (reservedFen < 0 || balanceFen - reservedFen < 0) {
    throw new Refusal(422, 'insufficient-balance', 'balance less reserved would fall below zero');
  }
  return { ...account, balanceFen, reservedFen };
}

export function availableFen(account: Readonly<Account>): number {
  return account.balanceFen - account.reservedFen;
}
