import { staffEndpoints, type LookupResult } from '@gjj/shared-types';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { usePageTitle } from '../shell/use-page-title';
import { lookupProblem } from './lookup-problem';
import { SearchForm } from './SearchForm';
import { SearchResults } from './SearchResults';
import '../queue/queue.css';

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

  function submit() {
    const found = lookupProblem(typed);
    setProblem(found);
    if (found === null && !search.isPending) search.mutate(typed.trim());
  }

  return (
    <main className="page">
      <div className="page-head">
        <h1>查找</h1>
      </div>
      <SearchForm
        id="lookup"
        label="收件号、姓名、证件号、手机号，或银行卡后四位"
        note="每次查找都会留痕，名单里的职工看得到。结果里的个人信息已遮盖。"
        problem={problem}
        value={typed}
        busy={search.isPending}
        onText={setTyped}
        onSubmit={submit}
      />
      {search.isError && <FailureNote error={search.error} />}
      {search.isPending && <Skeleton active title={false} paragraph={{ rows: 4, width: '100%' }} />}
      {!search.isPending && last !== null && (
        <SearchResults typed={last.typed} result={last.result} at={last.at} />
      )}
    </main>
  );
}
