import { yuan, type StaffAgreement } from '@gjj/shared-types';
import { Button } from 'antd';
import { FailureNote } from '../look/FailureNote';
import { PlainTable } from '../look/PlainTable';
import { Waiting } from '../look/Waiting';
import { Standing } from './MoveRows';
import { useRetry, useStaffAgreements, type Show } from './use-moves';

const heads = ['职工', '约定', '欠缴', '现在', '操作'];

function Row({ row, busy, onRetry }: { row: StaffAgreement; busy: boolean; onRetry: () => void }) {
  const { memberNameMasked, termsWords, arrearsFen, allowedActions } = row;
  return (
    <tr>
      <td>{memberNameMasked}</td>
      <td>{termsWords}</td>
      <td className="sum">{yuan(arrearsFen)}</td>
      <td>
        <Standing {...row} />
      </td>
      <td>
        {allowedActions.includes('try-again') && (
          <Button
            size="small"
            disabled={busy}
            aria-label={`核对好了，再办一次：${memberNameMasked}`}
            onClick={onRetry}
          >
            核对好了，再办一次
          </Button>
        )}
      </td>
    </tr>
  );
}

/** 灵活就业缴存: agreements, those first that a person has to look at. */
export function Agreements({ show }: { show: Show }) {
  const query = useStaffAgreements(show);
  const retry = useRetry();
  const rows = query.data?.rows ?? [];
  return (
    <section className="card panel" aria-labelledby="agreements">
      <h2 id="agreements">灵活就业缴存</h2>
      <Waiting asked={query} words="正在取灵活就业缴存" />
      {retry.isError && <FailureNote error={retry.error} />}
      {query.data !== undefined && rows.length === 0 && <p>没有。</p>}
      {rows.length > 0 && (
        <PlainTable label="灵活就业缴存" heads={heads} sums={['欠缴']}>
          {rows.map((row) => (
            <Row key={row.agreementId} row={row} busy={retry.isPending} onRetry={() => retry.mutate(row)} />
          ))}
        </PlainTable>
      )}
    </section>
  );
}
