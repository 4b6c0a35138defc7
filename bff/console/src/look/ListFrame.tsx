import { Button } from 'antd';
import type { ReactNode } from 'react';
import { usePageTitle } from '../shell/use-page-title';
import { Waiting, type Asked } from './Waiting';
import '../queue/queue.css';
import '../case/case.css';
import '../case/facts/facts.css';
import '../catalogue/catalogue.css';

interface Props<Data> {
  title: string;
  /** In a few words beside the title: what is counted, or how it is to be read. */
  about: (data: Data | undefined) => ReactNode;
  query: Asked & { data: Data | undefined; isFetching: boolean };
  children: (data: Data) => ReactNode;
}

/** A page that shows one answer of the server: its head, a way to ask again, and what is shown meanwhile. */
export function ListFrame<Data>({ title, about, query, children }: Props<Data>) {
  usePageTitle(title);
  const { data, isFetching, refetch } = query;
  return (
    <main className="page">
      <div className="page-head">
        <h1>{title}</h1>
        <span className="quiet">{about(data)}</span>
        <Button size="small" loading={isFetching} onClick={() => void refetch()}>
          刷新
        </Button>
      </div>
      <Waiting asked={query} words={`正在取${title}`} />
      {data !== undefined && children(data)}
    </main>
  );
}
