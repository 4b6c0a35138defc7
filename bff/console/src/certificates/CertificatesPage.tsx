import { staffEndpoints } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { usePageTitle } from '../shell/use-page-title';
import { FoundCertificate } from './FoundCertificate';
import '../search/search.css';

/** 证明: found by what stands on the paper, looked at, and taken back where a fact was wrong. */
export function CertificatesPage() {
  usePageTitle('证明');
  const [typed, setTyped] = useState('');
  const search = useMutation({
    mutationFn: (query: string) => call(staffEndpoints.findCertificate, { query: { query } }),
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    if (typed.trim() !== '' && !search.isPending) search.mutate(typed.trim());
  }
  return (
    <main className="page">
      <div className="page-head">
        <h1>证明</h1>
      </div>
      <search>
        <form className="search-form" onSubmit={submit}>
          <label htmlFor="certificate-box">文号或查验码，印在证明上</label>
          <div className="search-line">
            <Input
              id="certificate-box"
              size="large"
              autoFocus
              autoComplete="off"
              spellCheck={false}
              maxLength={60}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              aria-describedby="certificate-note"
            />
            <Button type="primary" htmlType="submit" size="large" loading={search.isPending}>
              查找
            </Button>
          </div>
          <output id="certificate-note" className="quiet">
            职工自己开的证明和对账单。每次查找都会留痕。
          </output>
        </form>
      </search>
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
