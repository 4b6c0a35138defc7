import type { StaffCase } from '@gjj/shared-types';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { SavePackage } from '../archive/SavePackage';
import { asFailure } from '../api/failure';
import { FailureNote } from '../look/FailureNote';
import { ScrollRegion } from '../look/ScrollRegion';
import { queuePlace } from '../queue/queue-place';
import { PeopleTable } from '../units/PeopleTable';
import { usePageTitle } from '../shell/use-page-title';
import { CaseHead } from './CaseHead';
import { DecisionBox } from './decision/DecisionBox';
import { DocumentPanel } from './documents/DocumentPanel';
import { PaperInSight, papersAreaId, type Sight } from './documents/paper-in-sight';
import { ChecksPanel } from './facts/ChecksPanel';
import { EligibilityPanel } from './facts/EligibilityPanel';
import { FamilyPanel } from './family/FamilyPanel';
import { HeirsPanel } from './heirs/HeirsPanel';
import { ProgressPanel } from './progress/ProgressPanel';
import { ClaimPanel } from './revocation/ClaimPanel';
import { StandingOrdersPanel } from './standing/StandingOrdersPanel';
import { ThreadPanel } from './thread/ThreadPanel';
import { CreditNotes, UndertakingsPanel } from './undertakings/UndertakingsPanel';
import { useCase } from './use-case';
import './case.css';
import './decision/decision.css';
import './documents/documents.css';
import './facts/facts.css';
import './progress/progress.css';

function Loading() {
  return (
    <main className="case-page" aria-busy="true">
      <h1 className="only-heard">案件</h1>
      <output className="only-heard">正在取这件业务</output>
      <div className="card case-head">
        <Skeleton active title={false} paragraph={{ rows: 2 }} />
      </div>
      <div className="case-columns">
        {['left', 'middle', 'right'].map((side) => (
          <div key={side} className={`case-${side} card skeleton-rows`}>
            <Skeleton active title={false} paragraph={{ rows: 10 }} />
          </div>
        ))}
      </div>
    </main>
  );
}

/** Facts, papers, and what is done; a paper that is named in one column opens in the middle. */
function Columns({ shown, refreshedAt }: { shown: StaffCase; refreshedAt: string }) {
  const sight = useState<Sight | null>(null);
  return (
    <PaperInSight value={sight}>
      <div className="case-columns">
        <ScrollRegion className="case-left" label="事实和核查">
          <CreditNotes notes={shown.creditNotes} />
          <HeirsPanel shown={shown} />
          <EligibilityPanel
            eligibility={shown.eligibility}
            matter={shown.matter}
            requestedFen={shown.amountFen}
            materials={shown.materials}
          />
          <ChecksPanel checks={shown.checks} />
        </ScrollRegion>
        <section id={papersAreaId} tabIndex={-1} className="case-middle" aria-label="材料和填写的内容">
          {shown.list !== null && (
            <div className="card panel case-list">
              <PeopleTable list={shown.list} />
            </div>
          )}
          <DocumentPanel shown={shown} />
        </section>
        <ScrollRegion className="case-right" label="办理和经过">
          <DecisionBox shown={shown} now={refreshedAt} />
          <ClaimPanel shown={shown} now={refreshedAt} />
          <FamilyPanel shown={shown} />
          <UndertakingsPanel shown={shown} />
          <ThreadPanel shown={shown} />
          <ProgressPanel shown={shown} />
          <StandingOrdersPanel shown={shown} />
          <SavePackage shown={shown} />
        </ScrollRegion>
      </div>
    </PaperInSight>
  );
}

export function CasePage() {
  const { caseId = '' } = useParams();
  const query = useCase(caseId);
  usePageTitle('案件');

  if (query.isPending) return <Loading />;
  if (query.data === undefined)
    return (
      <main className="page">
        <div className="page-head">
          <h1>案件</h1>
        </div>
        <FailureNote
          error={query.error}
          {...(asFailure(query.error).kind === 'not-found' ? {} : { onRetry: () => void query.refetch() })}
        />
        <p>
          <Link to={queuePlace.address()}>回到待办</Link>
        </p>
      </main>
    );

  const shown = query.data;
  const refreshedAt = new Date(query.dataUpdatedAt).toISOString();
  return (
    <main className="case-page" key={shown.caseId}>
      <CaseHead
        shown={shown}
        refreshedAt={refreshedAt}
        refresh={
          <Button size="small" loading={query.isFetching} onClick={() => void query.refetch()}>
            刷新
          </Button>
        }
      />
      {query.isError && <FailureNote error={query.error} onRetry={() => void query.refetch()} />}
      <Columns shown={shown} refreshedAt={refreshedAt} />
    </main>
  );
}
