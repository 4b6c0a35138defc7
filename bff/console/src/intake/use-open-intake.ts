import type { IntakeCase, OpenIntakeBody } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';

/** Begins to take an item in for whoever stands here, and leads to it. */
export function useOpenIntake(visit: string, begin: (body: OpenIntakeBody) => Promise<IntakeCase>) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ itemCode, takeOver = false }: { itemCode: string; takeOver?: boolean }) =>
      begin({ visit, itemCode, takeOver }),
    onSuccess: ({ caseId }) => void navigate(`/intake/${caseId}`),
  });
}

export type OpenIntake = ReturnType<typeof useOpenIntake>;
