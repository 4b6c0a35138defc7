import { useState } from 'react';
import { findKept, forget, keep } from './storage';

/** What is typed on a page and not sent yet: it stays on this phone until it is sent. @param key begins with `draft:` */
export function useKept<T>(key: `draft:${string}`, start: T) {
  const [value, setValue] = useState<T>(() => findKept<T>(key) ?? start);
  return {
    value,
    put: (next: T) => {
      setValue(next);
      keep(key, next);
    },
    drop: () => forget(key),
  };
}
