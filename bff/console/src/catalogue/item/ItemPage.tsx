import { ArrowLeftOutlined } from '@ant-design/icons';
import { Skeleton } from 'antd';
import { useEffect } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'react-router-dom';
import { asFailure } from '../../api/failure';
import { FailureNote } from '../../look/FailureNote';
import { ScrollRegion } from '../../look/ScrollRegion';
import { AskCentre } from '../../questions/AskCentre';
import { useMay } from '../../shell/use-may';
import { usePageTitle } from '../../shell/use-page-title';
import { placeOf, ruleAnchor, searchOf, today } from '../catalogue-address';
import { DayField } from '../DayField';
import { useExplained } from '../use-catalogue';
import { ItemAside } from './ItemAside';
import { RuleSections } from './RuleSections';
import '../catalogue.css';
import './item-page.css';

/** The rule that the address points at, brought into sight once it is there. */
function usePointedAt(ready: boolean): string | null {
  const { hash } = useLocation();
  const anchor = decodeURIComponent(hash.slice(1));
  useEffect(() => {
    if (ready && anchor !== '') document.getElementById(anchor)?.scrollIntoView({ block: 'center' });
  }, [ready, anchor]);
  const prefix = ruleAnchor('');
  return anchor.startsWith(prefix) ? anchor.slice(prefix.length) : null;
}

/** One item's rules on a day, or as the version had them by which a case was decided. */
export function ItemPage() {
  usePageTitle('目录');
  const may = useMay();
  const { itemCode = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const { on } = placeOf(search);
  const version = search.get('version') ?? undefined;
  const query = useExplained(itemCode, on, version);
  const pointedAt = usePointedAt(query.data !== undefined);
  const list = `/catalogue${searchOf(on === undefined ? {} : { on })}`;
  const choose = (day: string) => setSearch(searchOf(day === today() ? {} : { on: day }), { replace: true });

  return (
    <main className="item-page">
      <div className="card item-head">
        <Link to={list} className="case-back">
          <ArrowLeftOutlined aria-hidden /> 目录
        </Link>
        <h1>
          {itemCode} {query.data?.name}
        </h1>
        {version !== undefined && <span className="quiet">按版本 {version} 看（办案时用的规则）</span>}
        <DayField label="看哪一天" day={on ?? today()} onDay={choose} />
      </div>
      {query.isError && (
        <FailureNote
          error={query.error}
          more="这一天可能还没有这项业务，或它已经取消。换一天看，或回到目录。"
          {...(asFailure(query.error).kind === 'not-found' ? {} : { onRetry: () => void query.refetch() })}
        />
      )}
      {query.isPending && (
        <div className="card skeleton-rows" aria-busy="true">
          <output className="only-heard">正在取规则</output>
          <Skeleton active title={false} paragraph={{ rows: 12 }} />
        </div>
      )}
      {query.data !== undefined && (
        <div className="item-columns">
          <ScrollRegion className="card item-rules" label="规则">
            <RuleSections sections={query.data.sections} pointedAt={pointedAt} />
          </ScrollRegion>
          <div className="item-side">
            <ItemAside explained={query.data} on={on} version={version} />
            {may('question:read') && <AskCentre about={{ about: 'item', itemCode }} itemCode={itemCode} />}
          </div>
        </div>
      )}
    </main>
  );
}
