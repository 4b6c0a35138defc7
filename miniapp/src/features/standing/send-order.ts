import type { Answers, StandingOrder, StandingTerms } from '@gjj/shared-types';
import { call } from '@/api/call';
import { sendOnce } from '@/api/request-key';
import { noteOrder, orderFailed } from './use-standing';

const consents = { dataUse: true, bankCard: true, truthful: true };

/** Under a request id that is kept before it is sent: a lost answer never makes two orders. @throws ApiError */
export async function signOrder(of: {
  itemCode: string;
  answers: Answers;
  terms: StandingTerms;
  signedName: string;
}): Promise<StandingOrder> {
  const body = { ...of, consents };
  return sendOnce(`standing:${of.itemCode}`, body, (idempotencyKey) =>
    call('signStandingOrder', { body, idempotencyKey }),
  ).then(noteOrder, orderFailed);
}

/** @param signedName null: what is changed needs no signature. @throws ApiError */
export async function changeOrder(
  { orderId, version }: Pick<StandingOrder, 'orderId' | 'version'>,
  terms: StandingTerms,
  signedName: string | null,
): Promise<StandingOrder> {
  const body = { version, terms, ...(signedName !== null && { consents, signedName }) };
  return call('changeStandingOrder', { params: { orderId }, body }).then(noteOrder, orderFailed);
}
