import { useCallback, useState } from 'react';
import { useStaff } from '../session/use-session';
import { dropDraft, keepDraft, readDraft } from './draft-store';

/** State that survives a reload and a lost session; `drop` forgets it once it has been sent. */
export function useDraft<T>(place: string, initial: () => T) {
  const { username } = useStaff();
  const [value, setValue] = useState<T>(() => readDraft<T>(username, place) ?? initial());

  const set = useCallback(
    (next: T | ((now: T) => T)) =>
      setValue((now) => {
        const value = next instanceof Function ? next(now) : next;
        keepDraft(username, place, value);
        return value;
      }),
    [username, place],
  );
  const drop = () => {
    dropDraft(username, place);
    setValue(initial());
  };

  return [value, set, drop] as const;
}
