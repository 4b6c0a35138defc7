import type { QueueRow } from '@gjj/shared-types';
import { useCallback, useState } from 'react';
import { keepSelection } from './queue-keys';
import { queuePlace } from './queue-place';

/** Which row the keys act on; it survives refreshes and coming back from a case. */
export function useSelection(rows: QueueRow[]) {
  const [selectedId, setSelectedId] = useState(queuePlace.selectedId);
  const [before, setBefore] = useState(rows);
  if (before !== rows) {
    setBefore(rows);
    // An empty list while another filter loads must not lose the place.
    if (before.length > 0 && rows.length > 0) setSelectedId(keepSelection(before, rows, selectedId));
  }

  const select = useCallback((caseId: string) => {
    queuePlace.rememberSelected(caseId);
    setSelectedId(caseId);
  }, []);
  return { selectedId, select };
}
