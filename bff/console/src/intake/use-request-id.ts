import { useRef } from 'react';
import { asFailure, type FailureKind } from '../api/failure';

/** What was asked may have been done. */
const uncertain: readonly FailureKind[] = ['offline', 'unavailable', 'unreadable'];

/**
 * The same id until there is an answer: a second press, or a lost answer, does nothing twice. What was refused is
 * another request once it is put right.
 */
export function useRequestId() {
  const id = useRef<string | null>(null);
  return {
    get: () => (id.current ??= crypto.randomUUID()),
    refused: (error: unknown) => {
      if (!uncertain.includes(asFailure(error).kind)) id.current = null;
    },
  };
}
