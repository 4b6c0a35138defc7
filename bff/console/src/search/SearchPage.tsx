import { staffEndpoints, type LookupResult } from '@gjj/shared-types';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Skeleton } from 'antd';
import { useState, type FormEvent } from 'react';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { usePageTitle } from '../shell/use-page-title';
import { lookupProblem } from './lookup-problem';
import { SearchResults } from './SearchResults';
import '../queue/queue.css';
import './search.css';

/** The last search of this desk, in memory only: personal data never goes into an address or onto the disk. */
interface LastSearch {
  typed: string;
  result: LookupResult;
  at: string;
}
const lastSearchKey = ['last-search'];

function useLookup() {
  const queryClient = useQueryClient();
  const last = useQuery<LastSearch | null>({
    queryKey: lastSearchKey,
    queryFn: () => null,
    initialData: null,
    staleTime: Infinity,
    gcTime: Infinity,
  }).data;
  const search = useMutation({
    mutationFn: (typed: string) => call(staffEndpoints.lookUp, { body: { query: typed } }),
    onSuccess: (result, typed) =>
      queryClient.setQueryData(lastSearchKey, { typed, result, at: new Date().toISOString() }),
  });
  return { last, search };
}

export function SearchPage() {
  usePageTitle('查找');
  const { last, search } = useLookup();
  const [typed, setTyped] = useState(last?.typed ?? '');
  const [problem, setProblem] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = lookupProblem(typed);
    setProblem(found);
    if (found === null && !search.isPending) search.mutate(typed.trim());
  }

  return (
    <main className="page">
      <div className="page-head">
        <h1>查找</h1>
      </div>
      <search>
        <form className="search-form" onSubmit={submit}>
          <label htmlFor="lookup-box">收件号、姓名、证件号、手机号，或银行卡后四位</label>
          <div className="search-line">
            <Input
              id="lookup-box"
              size="large"
              autoFocus
              autoComplete="off"
              spellCheck={false}
              maxLength={60}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              aria-describedby="lookup-note"
              {...(problem === null ? {} : { status: 'error' as const, 'aria-invalid': true })}
            />
            <Button type="primary" htmlType="submit" size="large" loading={search.isPending}>
              查找
            </Button>
          </div>
          <output id="lookup-note" className={problem === null ? 'quiet' : 'field-problem'}>
            {problem ?? '每次查找都会留痕。结果里的个人信息已遮盖。'}
          </output>
        </form>
      </search>
      {search.isError && <FailureNote error={search.error} />}
      {search.isPending && <Skeleton active title={false} paragraph={{ rows: 4, width: '100%' }} />}
      {!search.isPending && last !== null && (
        <SearchResults typed={last.typed} result={last.result} at={last.at} />
      )}
    </main>
  );
}
