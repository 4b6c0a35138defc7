import { useMay } from '../shell/use-may';
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
  const ownsCases = useMay()('case:claim');
  return (
    <main className="page">
      <div className="page-head">
        <h1>值班</h1>
        <span className="quiet">
          {ownsCases
            ? '不在岗的日子，名下的件自动转给接替的同事。'
            : '您不领件，不用登记不在岗。同事的到“人员”里登记。'}
        </span>
      </div>
      <DutyPanel staffId={staffId} />
    </main>
  );
}
