import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { useMay } from '../shell/use-may';
import { useQuestions } from './use-questions';

const waitingOnly = { stage: 'waiting' } as const;

/** How many questions wait for this officer; looked at again as they go from page to page, never by itself. */
export function WaitingQuestions() {
  const may = useMay()('question:answer');
  const { pathname } = useLocation();
  const { data, isStale, refetch } = useQuestions(waitingOnly, may);
  useEffect(() => {
    if (may && isStale) void refetch();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once a page, not whenever the answer grows old
  }, [pathname]);
  const waiting = data?.waiting ?? 0;
  if (waiting === 0) return null;
  return (
    <span className="side-count">
      {waiting}
      <span className="only-heard"> 个问题等您答复</span>
    </span>
  );
}
