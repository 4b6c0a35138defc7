import { useCallback, useRef, useState } from 'react';

export interface Work {
  busy: boolean;
  error: unknown;
  /** Runs one thing at a time; a second press while it runs does nothing. True when it went well. */
  run: (job: () => Promise<unknown>) => Promise<boolean>;
  clear: () => void;
}

/** A press that takes a while: busy meanwhile, and what went wrong after. */
export function useWork(): Work {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const running = useRef(false);
  const run = useCallback(async (job: () => Promise<unknown>) => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setError(null);
    try {
      await job();
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  return { busy, error, run, clear: useCallback(() => setError(null), []) };
}
