import type { Permission } from '@gjj/shared-types';
import type { ComponentType } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { ArchivePage } from '../archive/ArchivePage';
import { CallPage } from '../calls/CallPage';
import { CasePage } from '../case/CasePage';
import { ChangesPage } from '../catalogue/changes/ChangesPage';
import { CertificatesPage } from '../certificates/CertificatesPage';
import { ClaimsPage } from '../claims/ClaimsPage';
import { ItemListPage } from '../catalogue/ItemListPage';
import { ItemPage } from '../catalogue/item/ItemPage';
import { VersionsPage } from '../catalogue/versions/VersionsPage';
import { MatterPage } from '../feedback/MatterPage';
import { MattersPage } from '../feedback/MattersPage';
import { QueuePage } from '../queue/QueuePage';
import { IntakeCasePage } from '../intake/IntakeCasePage';
import { IntakePage } from '../intake/IntakePage';
import { OwnDutyPage } from '../duty/OwnDutyPage';
import { MessagesPage } from '../messages/MessagesPage';
import { OversightPage } from '../oversight/OversightPage';
import { ListPage } from '../paper/ListPage';
import { BookingsPage } from '../bookings/BookingsPage';
import { MovesPage } from '../moves/MovesPage';
import { PaperPage } from '../paper/PaperPage';
import { ApplicationsPage } from '../people/ApplicationsPage';
import { ApplyPage } from '../people/ApplyPage';
import { PeoplePage } from '../people/PeoplePage';
import { PersonPage } from '../people/PersonPage';
import { RightsPage } from '../people/RightsPage';
import { KnowledgeItemPage } from '../knowledge/KnowledgeItemPage';
import { KnowledgePage } from '../knowledge/KnowledgePage';
import { QuestionsPage } from '../questions/QuestionsPage';
import { SafetyPage } from '../safety/SafetyPage';
import { SearchPage } from '../search/SearchPage';
import { OwnIntakePage } from '../own/OwnIntakePage';
import { UnitIntakePage } from '../units/UnitIntakePage';
import { UndertakingsPage } from '../undertakings/UndertakingsPage';
import { NothingHere } from './NothingHere';
import { Shell } from './Shell';
import { useMay } from './use-may';

function firstPage(may: (permission: Permission) => boolean): string | null {
  if (may('queue:read')) return '/queue';
  if (may('case:search')) return '/search';
  if (may('staff:read')) return '/people';
  return may('catalogue:read') ? '/catalogue' : null;
}

/** Pages that stand alone, each for whoever has this right. */
const pages: readonly (readonly [path: string, permission: Permission, Page: ComponentType])[] = [
  ['/queue', 'queue:read', QueuePage],
  ['/messages', 'queue:read', MessagesPage],
  ['/search', 'case:search', SearchPage],
  ['/oversight', 'case:oversee', OversightPage],
  ['/duty', 'duty:enter', OwnDutyPage],
  ['/archives', 'archive:read', ArchivePage],
  ['/cases/:caseId', 'case:read', CasePage],
  ['/undertakings', 'undertaking:read', UndertakingsPage],
  ['/certificates', 'certificate:read', CertificatesPage],
  ['/claims', 'claim:read', ClaimsPage],
  ['/safety', 'safety:read', SafetyPage],
  ['/matters', 'matter:read', MattersPage],
  ['/matters/:matterId', 'matter:read', MatterPage],
  ['/calls', 'call:take', CallPage],
  ['/questions', 'question:read', QuestionsPage],
  ['/knowledge', 'catalogue:read', KnowledgePage],
  ['/knowledge/:itemCode', 'catalogue:read', KnowledgeItemPage],
  ['/bookings', 'case:intake', BookingsPage],
  ['/moves', 'move:read', MovesPage],
];

/** Only what the role may see; everything else says so instead of a dead page. */
export function AppRoutes() {
  const may = useMay();
  const first = firstPage(may);
  return (
    <Routes>
      <Route element={<Shell />}>
        {pages.map(
          ([path, permission, Page]) =>
            may(permission) && <Route key={path} path={path} element={<Page />} />,
        )}
        {may('case:intake') && (
          <Route path="/intake">
            <Route index element={<IntakePage />} />
            <Route path="units" element={<UnitIntakePage />} />
            <Route path="own" element={<OwnIntakePage />} />
            <Route path=":caseId" element={<IntakeCasePage />} />
          </Route>
        )}
        {may('paper:read') && (
          <Route path="/paper">
            <Route index element={<PaperPage />} />
            <Route path="lists/:listNumber" element={<ListPage />} />
          </Route>
        )}
        {may('catalogue:read') && (
          <Route path="/catalogue">
            <Route index element={<ItemListPage />} />
            <Route path="versions" element={<VersionsPage />} />
            <Route path="changes" element={<ChangesPage />} />
            <Route path="items/:itemCode" element={<ItemPage />} />
          </Route>
        )}
        {may('staff:read') && (
          <Route path="/people">
            <Route index element={<PeoplePage />} />
            <Route path="applications" element={<ApplicationsPage />} />
            <Route path="rights" element={<RightsPage />} />
            {may('staff:apply') && <Route path="apply" element={<ApplyPage />} />}
            <Route path=":staffId" element={<PersonPage />} />
          </Route>
        )}
        <Route path="/" element={first === null ? <NothingHere /> : <Navigate to={first} replace />} />
        <Route path="*" element={<NothingHere />} />
      </Route>
    </Routes>
  );
}
