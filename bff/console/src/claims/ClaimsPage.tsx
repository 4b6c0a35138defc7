import { staffEndpoints, yuan, type ClaimList, type ClaimRow } from '@gjj/shared-types';
import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call';
import { CaseCells } from '../look/CaseCells';
import { ListFrame } from '../look/ListFrame';
import { PlainTable } from '../look/PlainTable';
import { Tag } from '../look/Tag';
import { dueInWords, standingOfClaim } from './claim-words';

function Row({ row, now }: { row: ClaimRow; now: string }) {
  const { words, tone } = standingOfClaim(row, now);
  return (
    <tr>
      <CaseCells row={row} />
      <td className="sum">{yuan(row.amountFen)}</td>
      <td className="sum">{yuan(row.paidBackFen)}</td>
      <td className="sum">
        <strong>{yuan(row.leftFen)}</strong>
      </td>
      <td className="numbers">{dueInWords(row)}</td>
      <td>
        <Tag tone={tone}>{words}</Tag>
        {row.surplusFen > 0 && <div>多退 {yuan(row.surplusFen)}，要退还</div>}
      </td>
    </tr>
  );
}

const sums = ['应退', '已退', '还要退'];
const heads = ['业务', '职工', ...sums, '最后一天', '现在'];

function Table({ rows, asOf }: ClaimList) {
  return (
    <div className="card">
      <PlainTable label="追回" heads={heads} sums={sums}>
        {rows.map((row) => (
          <Row key={row.caseId} row={row} now={asOf} />
        ))}
      </PlainTable>
    </div>
  );
}

function aboutOf({ rows, leftFen }: ClaimList): string {
  const overdue = rows.filter((row) => row.overdue).length;
  const late = overdue === 0 ? '没有超期的' : `其中 ${overdue} 件超期`;
  return `还要追回 ${yuan(leftFen)}，${rows.length} 件，${late}`;
}

/** 追回: what is to be paid back after a revocation, the overdue first. */
export function ClaimsPage() {
  const query = useQuery({
    queryKey: ['claims'],
    queryFn: () => call(staffEndpoints.listClaims, {}),
    refetchOnMount: 'always',
  });
  return (
    <ListFrame title="追回" about={(list) => list && aboutOf(list)} query={query}>
      {(list) =>
        list.rows.length === 0 ? <p className="card panel">现在没有要追回的钱。</p> : <Table {...list} />
      }
    </ListFrame>
  );
}
