import { Navigate, Route, Routes } from 'react-router-dom';
import { CasePage } from '../case/CasePage';
import { QueuePage } from '../queue/QueuePage';
import { SearchPage } from '../search/SearchPage';
import { NothingHere } from './NothingHere';
import { Shell } from './Shell';
import { useMay } from './use-may';

/** Only what the role may see; everything else says so instead of a dead page. */
export function AppRoutes() {
  const may = useMay();
  const first = may('queue:read') ? '/queue' : may('case:search') ? '/search' : null;
  return (
    <Routes>
      <Route element={<Shell />}>
        {may('queue:read') && <Route path="/queue" element={<QueuePage />} />}
        {may('case:search') && <Route path="/search" element={<SearchPage />} />}
        {may('case:read') && <Route path="/cases/:caseId" element={<CasePage />} />}
        <Route path="/" element={first === null ? <NothingHere /> : <Navigate to={first} replace />} />
        <Route path="*" element={<NothingHere />} />
      </Route>
    </Routes>
  );
}
