import { paperSize, type PaperSize } from '@gjj/shared-types';
import { useSyncExternalStore } from 'react';

/** The printer is this computer's, whoever signs in: kept with the browser. */
const key = 'gjj.console.paper-size';
const watchers = new Set<() => void>();

function remembered(): PaperSize {
  const kept = paperSize.safeParse(localStorage.getItem(key));
  return kept.success ? kept.data : 'a4';
}

let size = remembered();

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function choosePaperSize(chosen: PaperSize): void {
  size = chosen;
  watchers.forEach((watcher) => watcher());
  try {
    localStorage.setItem(key, chosen);
  } catch {
    // Forbidden: it is chosen again next time.
  }
}

/** What this desk prints on, the same for every button. */
export const usePaperSize = (): PaperSize => useSyncExternalStore(watch, () => size);
