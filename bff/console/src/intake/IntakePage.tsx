import { usePageTitle } from '../shell/use-page-title';
import { Doors } from '../units/Doors';
import { OpenIntakes } from './OpenIntakes';
import { OwnTraining } from './OwnTraining';
import { WaitingHere } from '../waiting/WaitingHere';
import { useVisit } from './use-visit';
import { VisitForm } from './VisitForm';
import { VisitResult } from './VisitResult';
import '../queue/queue.css';
import '../case/case.css';
import './intake.css';

/** 窗口收件: the person at the window first, then what they could do. */
export function IntakePage() {
  usePageTitle('窗口收件');
  const { visit, setVisit } = useVisit();
  return (
    <main className="page">
      <div className="page-head">
        <h1>窗口收件</h1>
        <Doors />
        <span className="quiet">核对证件会留痕，职工在“我的－安全记录”里看得到。</span>
      </div>
      {visit === null ? (
        <VisitForm onVisit={setVisit} />
      ) : (
        <VisitResult key={visit.visit} visit={visit} onNext={() => setVisit(null)} />
      )}
      <WaitingHere />
      <OwnTraining />
      <OpenIntakes />
    </main>
  );
}
