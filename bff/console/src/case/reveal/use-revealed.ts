import { useEffect, useState } from 'react';

export const revealSeconds = 60;

/** A value in the clear, kept in this component only and gone after a minute. */
export function useRevealed() {
  const [value, setValue] = useState<string | null>(null);
  const [left, setLeft] = useState(0);

  useEffect(() => {
    if (value === null) return;
    const timer = window.setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => window.clearInterval(timer);
  }, [value]);
  if (value !== null && left <= 0) setValue(null);

  return {
    value,
    left,
    show: (next: string) => {
      setValue(next);
      setLeft(revealSeconds);
    },
    hide: () => setValue(null),
  };
}
