import { staffEndpoints, type bookingStepBody, type StaffBooking } from '@gjj/shared-types';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../api/call';

/** Members take numbers and cancel meanwhile. */
const lookAgainMs = 10_000;

const keyOf = (on: string) => ['window-bookings', on];

/** @param on a day; '' is today */
export function useWindowBookings(on: string) {
  return useQuery({
    queryKey: keyOf(on),
    queryFn: () => call(staffEndpoints.listWindowBookings, { query: on === '' ? {} : { on } }),
    refetchOnMount: 'always',
    refetchInterval: lookAgainMs,
  });
}

type Step = z.input<typeof bookingStepBody>;

export function useStep(on: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ booking: { bookingId }, body }: { booking: StaffBooking; body: Step }) =>
      call(staffEndpoints.stepBooking, { params: { bookingId }, body }),
    onSuccess: (after) => queryClient.setQueryData(keyOf(on), after),
    onError: () => void queryClient.invalidateQueries({ queryKey: keyOf(on) }),
  });
}
