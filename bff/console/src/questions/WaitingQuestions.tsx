import { useLocation } from 'react-router-dom';
import { useMay } from '../shell/use-may';
import { useQuestions } from './use-questions';

const waitingOnly = { stage: 'waiting' } as const;

function Waiting() {
  const may = useMay()('question:answer');
  const waiting = useQuestions(waitingOnly, may).data?.waiting ?? 0;
  if (waiting === 0) return null;
  return (
    <span className="tag action">
      <span className="only-heard">等您答复的</span>
      {waiting}
    </span>
  );
}

/** How many questions wait for this officer; made anew on each page, so that nothing is asked by itself. */
export function WaitingQuestions() {
  const { pathname } = useLocation();
  return <Waiting key={pathname} />;
}
