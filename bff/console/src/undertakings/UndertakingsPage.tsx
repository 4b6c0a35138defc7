import {
  groupReceiptNumber,
  staffEndpoints,
  undertakingStatusWords,
  type UndertakingRow,
} from '@gjj/shared-types';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { call } from '../api/call';
import { ListFrame } from '../look/ListFrame';
import { Tag } from '../look/Tag';
import { dueInWords, undertakingKindWords, undertakingTone } from './undertaking-words';

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
    <div className="card table-card">
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
  const query = useQuery({
    queryKey: ['undertakings'],
    queryFn: () => call(staffEndpoints.listUndertakings, {}),
    refetchOnMount: 'always',
  });
  return (
    <ListFrame
      title="容缺承诺"
      about={(page) => page && `还有 ${page.total} 件没有了结，其中 ${page.overdue} 件过期`}
      query={query}
    >
      {({ rows }) =>
        rows.length === 0 ? <p className="card panel">没有要补交或者要核对的。</p> : <Table rows={rows} />
      }
    </ListFrame>
  );
}
