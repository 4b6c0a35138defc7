import type { sellerAccountBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { changeSellerAccount, sealAccount, type CaseRecord, type StaffActor } from '../../applications';
import type { IntakeParts } from './intake-parts';

/**
 * 监管账户 of the seller (付首付): the bank says that the account is the seller's, and the money of the case goes there,
 * in a draft and after a payment that failed. @throws `intake.account-mismatch` | `identity.check-unavailable`,
 * `case.action-not-allowed` for an item that pays somebody else
 */
export async function takeSellerAccount(
  parts: IntakeParts,
  record: CaseRecord,
  { version, seller, accountNumber }: z.output<typeof sellerAccountBody>,
  actor: StaffActor,
): Promise<CaseRecord> {
  const { desk, visitors, sealer } = parts;
  const { payees } = desk.catalogueOf(record).getItem(record.itemCode);
  if (payees !== 'seller') throw new AppError('case.action-not-allowed');
  const proven = await visitors.proveCard(record.userId, seller, accountNumber).catch(ofSeller);
  const account = sealAccount({ ...proven, number: accountNumber }, sealer);
  if (record.state === 'draft') return desk.commitOrConflict({ ...record, version }, { card: account });
  return changeSellerAccount(desk, { caseId: record._id, version, account, at: actor });
}

/** Nobody's own card is meant here. */
function ofSeller(error: unknown): never {
  if (error instanceof AppError && error.code === 'identity.card-mismatch')
    throw new AppError('intake.account-mismatch');
  throw error;
}
