import { staffEndpoints, undertakingStatusWords, type UndertakingRow } from '@gjj/shared-types';
import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call';
import { CaseCells } from '../look/CaseCells';
import { ListFrame } from '../look/ListFrame';
import { PlainTable } from '../look/PlainTable';
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
      <CaseCells row={row} />
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

const heads = ['业务', '职工', '材料', '最后一天', '现在', '下一步'];

function Table({ rows }: { rows: readonly UndertakingRow[] }) {
  return (
    <div className="card">
      <PlainTable label="容缺承诺" heads={heads}>
        {rows.map((row) => (
          <Row key={`${row.caseId} ${row.materialCode}`} row={row} />
        ))}
      </PlainTable>
    </div>
  );
}

function aboutOf({ total, overdue }: { total: number; overdue: number }): string {
  return `${total} 件没有了结，${overdue === 0 ? '没有过期的' : `其中 ${overdue} 件过期`}`;
}

/** 容缺承诺: what is not settled yet, overdue first. */
export function UndertakingsPage() {
  const query = useQuery({
    queryKey: ['undertakings'],
    queryFn: () => call(staffEndpoints.listUndertakings, {}),
    refetchOnMount: 'always',
  });
  return (
    <ListFrame title="容缺承诺" about={(page) => page && aboutOf(page)} query={query}>
      {({ rows }) =>
        rows.length === 0 ? <p className="card panel">没有要补交或者要核对的。</p> : <Table rows={rows} />
      }
    </ListFrame>
  );
}
