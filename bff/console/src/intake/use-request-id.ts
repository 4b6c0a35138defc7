import { useRef } from 'react';

/** The same id until there is an answer: a second press, or a lost answer, does nothing twice. */
export function useRequestId() {
  const id = useRef<string | null>(null);
  return () => (id.current ??= crypto.randomUUID());
}
