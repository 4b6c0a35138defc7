import { OpenIntakes } from '../intake/OpenIntakes';
import { usePageTitle } from '../shell/use-page-title';
import { Doors } from './Doors';
import { UnitVisitForm } from './UnitVisitForm';
import { UnitVisitResult } from './UnitVisitResult';
import { useUnitVisit } from './use-unit-visit';
import '../queue/queue.css';
import '../case/case.css';
import '../intake/intake.css';

/** 窗口收件，单位业务: the unit and its agent first, then what can be done. */
export function UnitIntakePage() {
  usePageTitle('窗口收件：单位业务');
  const { visit, setVisit } = useUnitVisit();
  return (
    <main className="page">
      <div className="page-head">
        <h1>窗口收件</h1>
        <Doors />
        <span className="quiet">核对证件会留痕。</span>
      </div>
      {visit === null ? (
        <UnitVisitForm onVisit={setVisit} />
      ) : (
        <UnitVisitResult key={visit.visit} visit={visit} onNext={() => setVisit(null)} />
      )}
      <OpenIntakes />
    </main>
  );
}
