import {
  groupReceiptNumber,
  staffEndpoints,
  undertakingStatusWords,
  type UndertakingRow,
} from '@gjj/shared-types';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { Link } from 'react-router-dom';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { Tag } from '../look/Tag';
import { usePageTitle } from '../shell/use-page-title';
import { dueInWords, undertakingKindWords, undertakingTone } from './undertaking-words';
import '../queue/queue.css';

function nextStep({ status, allowedActions }: UndertakingRow): string {
  if (allowedActions.includes('settle-undertaking')) return '请决定怎样处理';
  if (allowedActions.includes('look-at-undertaking')) return '请核对';
  if (status === 'overdue' || status === 'not-kept') return '等主管决定';
  return status === 'owed' ? '等职工补交' : '等中心核对';
}

function Row({ row }: { row: UndertakingRow }) {
  return (
    <tr>
      <th scope="row">
        <Link to={`/cases/${row.caseId}`} className="numbers">
          {row.receiptNumber === null ? row.itemName : groupReceiptNumber(row.receiptNumber)}
        </Link>
        <div className="quiet">{row.itemName}</div>
      </th>
      <td>
        {row.memberNameMasked}
        <div className="quiet">{row.districtName}</div>
      </td>
      <td>
        {row.materialName}
        <div className="quiet">{undertakingKindWords[row.kind]}</div>
      </td>
      <td>{dueInWords(row)}</td>
      <td>
        <Tag tone={undertakingTone(row)}>{undertakingStatusWords[row.status]}</Tag>
      </td>
      <td>{nextStep(row)}</td>
    </tr>
  );
}

function Table({ rows }: { rows: readonly UndertakingRow[] }) {
  return (
    <div className="card">
      <table className="plain-table" aria-label="容缺承诺">
        <thead>
          <tr>
            <th scope="col">业务</th>
            <th scope="col">职工</th>
            <th scope="col">材料</th>
            <th scope="col">最后一天</th>
            <th scope="col">现在</th>
            <th scope="col">下一步</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.caseId} ${row.materialCode}`} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** 容缺承诺: what is not settled yet, overdue first. */
export function UndertakingsPage() {
  usePageTitle('容缺承诺');
  const query = useQuery({
    queryKey: ['undertakings'],
    queryFn: () => call(staffEndpoints.listUndertakings, {}),
    refetchOnMount: 'always',
  });
  return (
    <main className="page">
      <div className="page-head">
        <h1>容缺承诺</h1>
        {query.data !== undefined && (
          <span className="quiet">
            还有 {query.data.total} 件没有了结，其中 {query.data.overdue} 件过期
          </span>
        )}
        <Button size="small" loading={query.isFetching} onClick={() => void query.refetch()}>
          刷新
        </Button>
      </div>
      {query.isError && <FailureNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && (
        <div className="card skeleton-rows">
          <output className="only-heard">正在取容缺承诺</output>
          <Skeleton active title={false} paragraph={{ rows: 6, width: '100%' }} />
        </div>
      )}
      {query.data !== undefined &&
        (query.data.rows.length === 0 ? (
          <p className="card panel">没有要补交或者要核对的。</p>
        ) : (
          <Table rows={query.data.rows} />
        ))}
    </main>
  );
}
