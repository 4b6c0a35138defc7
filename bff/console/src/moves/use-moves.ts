import {
  staffEndpoints,
  type StaffAgreement,
  type StaffTransfer,
  type StaffTransferOut,
} from '@gjj/shared-types';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';

/** Other centres answer meanwhile. */
const lookAgainMs = 10_000;

export type Show = 'looking' | 'open' | 'all';

const transfersKey = 'staff-transfers';
const agreementsKey = 'staff-agreements';

export function useStaffTransfers(show: Show) {
  return useQuery({
    queryKey: [transfersKey, show],
    queryFn: () => call(staffEndpoints.listStaffTransfers, { query: { show } }),
    refetchInterval: lookAgainMs,
  });
}

export function useStaffAgreements(show: Show) {
  return useQuery({
    queryKey: [agreementsKey, show],
    queryFn: () => call(staffEndpoints.listStaffAgreements, { query: { show } }),
    refetchInterval: lookAgainMs,
  });
}

export type InStep = StaffTransfer['allowedActions'][number];
export type OutStep = StaffTransferOut['allowedActions'][number];

/** What an officer does about one of either way, with the reason that the member reads. */
export type MoveStep =
  { way: 'in'; of: StaffTransfer; step: InStep } | { way: 'out'; of: StaffTransferOut; step: OutStep };

function send(move: MoveStep, reason: string) {
  const { transferId, version } = move.of;
  const params = { transferId };
  return move.way === 'in'
    ? call(staffEndpoints.stepTransfer, { params, body: { version, step: move.step, reason } })
    : call(staffEndpoints.stepTransferOut, { params, body: { version, step: move.step, reason } });
}

export function useMoveStep() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ move, reason }: { move: MoveStep; reason: string }) => send(move, reason),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: [transfersKey] }),
  });
}

export function useRetry() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ agreementId, version }: StaffAgreement) =>
      call(staffEndpoints.retryAgreement, { params: { agreementId }, body: { version } }),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: [agreementsKey] }),
  });
}
