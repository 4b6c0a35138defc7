import { useStaff } from '../session/use-session';
import { usePageTitle } from '../shell/use-page-title';
import { DutyPanel } from './DutyPanel';
import '../queue/queue.css';
import '../case/case.css';
import '../people/people.css';

/** One's own: when one is away and who follows, and for whom one stands in. */
export function OwnDutyPage() {
  usePageTitle('值班');
  const { staffId } = useStaff();
  return (
    <main className="page">
      <div className="page-head">
        <h1>值班</h1>
        <span className="quiet">不在岗的日子，名下的件自动转给接替的同事。</span>
      </div>
      <DutyPanel staffId={staffId} />
    </main>
  );
}
