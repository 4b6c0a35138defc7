import { staffEndpoints, type QueueRow } from '@gjj/shared-types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { call } from '../api/call';
import { asFailure } from '../api/failure';

/** Claims from the queue; the outcome is said in one line and the queue is looked at again either way. */
export function useClaim() {
  const queryClient = useQueryClient();
  const [said, setSaid] = useState('');
  const { mutate, isPending } = useMutation({
    mutationFn: (row: QueueRow) =>
      call(staffEndpoints.claimCase, { params: { caseId: row.caseId }, body: { version: row.version } }),
    onSuccess: (claimed) => {
      setSaid(`已领取 ${claimed.receiptNumber ?? ''}`);
      queryClient.setQueryData(['case', claimed.caseId], claimed);
    },
    onError: (error, row) => setSaid(`没有领到 ${row.receiptNumber ?? ''}：${asFailure(error).words}`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['queue'] }),
  });
  const claim = useCallback(
    (row: QueueRow) => {
      if (!isPending) mutate(row);
    },
    [isPending, mutate],
  );
  return { claim, said };
}
