import { Skeleton } from 'antd';
import { FailureNote } from './FailureNote';

/** A question to the server, as far as its answer is concerned. */
export interface Asked {
  isPending: boolean;
  isError: boolean;
  error: unknown;
  refetch: () => unknown;
}

/** What is shown while an answer is on its way, or does not come. */
export function Waiting({ asked, words }: { asked: Asked; words: string }) {
  if (asked.isError) return <FailureNote error={asked.error} onRetry={() => void asked.refetch()} />;
  if (!asked.isPending) return null;
  return (
    <div className="card skeleton-rows" aria-busy="true">
      <output className="only-heard">{words}</output>
      <Skeleton active title={false} paragraph={{ rows: 8, width: '100%' }} />
    </div>
  );
}
