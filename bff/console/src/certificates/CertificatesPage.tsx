import { staffEndpoints } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { usePageTitle } from '../shell/use-page-title';
import { SearchForm } from '../search/SearchForm';
import { FoundCertificate } from './FoundCertificate';

/** 证明: found by what stands on the paper, looked at, and taken back where a fact was wrong. */
export function CertificatesPage() {
  usePageTitle('证明');
  const [typed, setTyped] = useState('');
  const search = useMutation({
    mutationFn: (query: string) => call(staffEndpoints.findCertificate, { query: { query } }),
  });
  function submit() {
    if (typed.trim() !== '' && !search.isPending) search.mutate(typed.trim());
  }
  return (
    <main className="page">
      <div className="page-head">
        <h1>证明</h1>
      </div>
      <SearchForm
        id="certificate"
        label="文号或查验码，印在证明上"
        note="职工自己开的证明和对账单。每次查找都会留痕。"
        value={typed}
        busy={search.isPending}
        onText={setTyped}
        onSubmit={submit}
      />
      {search.isError && <FailureNote error={search.error} />}
      {search.data !== undefined && !search.isPending && (
        <Result key={search.submittedAt} found={search.data.certificate} />
      )}
    </main>
  );
}

function Result({ found }: { found: Parameters<typeof FoundCertificate>[0]['found'] | null }) {
  if (found !== null) return <FoundCertificate found={found} />;
  return (
    <output className="card empty">
      <strong>本中心没有开过这份证明</strong>
      <span className="quiet">请逐位核对文号或查验码。业务的文书（准予决定书等）在各件业务里。</span>
    </output>
  );
}
