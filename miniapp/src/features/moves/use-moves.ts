import type {
  AskTransferBody,
  Flexible,
  FlexibleAction,
  FlexibleAgreement,
  JoinFlexibleBody,
  Transfer,
  TransferForm,
  TransferOut,
  Transfers,
} from '@gjj/shared-types';
import { call } from '@/api/call';
import { sendOnce } from '@/api/request-key';
import { outdate, useServerData } from '@/api/server-data';

const aWhileMs = 10_000;

/** Again while something is on its way. */
export function useTransfers() {
  return useServerData<Transfers>(['transfers'], () => call('listTransfers'), {
    refreshEveryMs: ({ transfers }) =>
      transfers.some(({ allowedActions, state }) => allowedActions.length > 0 || state === 'arriving')
        ? aWhileMs
        : false,
  });
}

export function useTransferForm() {
  return useServerData<TransferForm>(['transfer-form'], () => call('getTransferForm'));
}

/** Under a kept request id: a lost answer never asks twice. @throws ApiError */
export async function askTransfer(body: AskTransferBody): Promise<Transfers> {
  try {
    return await sendOnce('transfer', body, (idempotencyKey) =>
      call('askTransfer', { body, idempotencyKey }),
    );
  } finally {
    outdate('transfers', 'transfer-form');
  }
}

/** @throws ApiError */
export async function stepTransfer(
  action: 'cancelTransfer' | 'objectToTransfer',
  { transferId, version }: Transfer | TransferOut,
): Promise<Transfers> {
  try {
    return await call(action, { params: { transferId }, body: { version } });
  } finally {
    outdate('transfers', 'transfer-form');
  }
}

/** Again while the ledger or the bank is at it. */
export function useFlexible() {
  return useServerData<Flexible>(['flexible'], () => call('getFlexible'), {
    refreshEveryMs: ({ agreements: [newest] }) =>
      newest !== undefined && newest.allowedActions.length === 0 && newest.state !== 'left'
        ? aWhileMs
        : false,
  });
}

/** Under a kept request id: a lost answer never signs twice. @throws ApiError */
export async function joinFlexible(body: JoinFlexibleBody): Promise<Flexible> {
  try {
    return await sendOnce('flexible', body, (idempotencyKey) =>
      call('joinFlexible', { body, idempotencyKey }),
    );
  } finally {
    outdate('flexible', 'accounts');
  }
}

/** @throws ApiError */
export async function changeFlexible(
  { agreementId, version }: FlexibleAgreement,
  body: JoinFlexibleBody,
): Promise<Flexible> {
  try {
    return await call('changeFlexible', { params: { agreementId }, body: { version, ...body } });
  } finally {
    outdate('flexible');
  }
}

/** @throws ApiError */
export async function stepFlexible(
  { agreementId, version }: FlexibleAgreement,
  step: Exclude<FlexibleAction, 'change'>,
): Promise<Flexible> {
  try {
    return await call('stepFlexible', { params: { agreementId }, body: { version, step } });
  } finally {
    outdate('flexible', 'accounts');
  }
}
