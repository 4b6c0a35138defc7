import { useDueSeldom } from './use-paper';

/** On every page: how much paper is to be collected, or should have been. */
export function PaperDue() {
  const { data } = useDueSeldom();
  const due = data === undefined ? 0 : data.counts.reminded + data.counts.overdue;
  if (due === 0) return null;
  const tone = data!.counts.overdue > 0 ? 'bad' : 'action';
  return (
    <span className={`tag ${tone}`}>
      <span className="only-heard">该收取的</span>
      {due}
    </span>
  );
}
