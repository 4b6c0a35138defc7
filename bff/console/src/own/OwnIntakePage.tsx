import { OpenIntakes } from '../intake/OpenIntakes';
import { usePageTitle } from '../shell/use-page-title';
import { Doors } from '../units/Doors';
import { OwnVisitForm } from './OwnVisitForm';
import { OwnVisitResult } from './OwnVisitResult';
import { useOwnVisit, useTypedBefore } from './use-own-visit';
import '../queue/queue.css';
import '../case/case.css';
import '../intake/intake.css';

/** 窗口收件，灵活就业: who deposits for themselves, known to the fund or not. */
export function OwnIntakePage() {
  usePageTitle('窗口收件：灵活就业');
  const { visit, setVisit } = useOwnVisit();
  const [typedBefore, setTypedBefore] = useTypedBefore();
  return (
    <main className="page">
      <div className="page-head">
        <h1>窗口收件</h1>
        <Doors />
        <span className="quiet">核对证件会留痕。</span>
      </div>
      {visit === null ? (
        <OwnVisitForm
          typedBefore={typedBefore}
          onVisit={(begun) => {
            setTypedBefore(null);
            setVisit(begun);
          }}
        />
      ) : (
        <OwnVisitResult key={visit.visit} visit={visit} onNext={() => setVisit(null)} />
      )}
      <OpenIntakes />
    </main>
  );
}
