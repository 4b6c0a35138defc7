import { staffEndpoints, timeInWords, type Oversight } from '@gjj/shared-types';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { call } from '../api/call';
import { PlainTable } from '../look/PlainTable';
import { Waiting } from '../look/Waiting';
import { usePageTitle } from '../shell/use-page-title';
import '../queue/queue.css';
import '../case/case.css';

const marks = [
  ['half', '过了一半'],
  ['most', '过了八成'],
  ['due', '已到期'],
] as const;

/** To the queue with what is meant, where each can be opened, given on or held. */
function Count({ count, mark, staffId }: { count: number; mark: string; staffId?: string | null }) {
  if (count === 0) return <span className="hint">0</span>;
  const whose = staffId === undefined ? '' : staffId === null ? '&owner=nobody' : `&of=${staffId}`;
  return <Link to={`/queue?mark=${mark}&held=with${whose}`}>{count} 件</Link>;
}

function Officers({ oversight }: { oversight: Oversight }) {
  return (
    <PlainTable label="按领取人" heads={['领取人', ...marks.map(([, words]) => words)]}>
      {oversight.officers.map((row) => (
        <tr key={row.staffId ?? ''}>
          <th scope="row">{row.name}</th>
          {marks.map(([mark]) => (
            <td key={mark}>
              <Count count={row[mark]} mark={mark} staffId={row.staffId} />
            </td>
          ))}
        </tr>
      ))}
      <tr>
        <th scope="row">合计</th>
        {marks.map(([mark]) => (
          <td key={mark}>
            <Count count={oversight.counts[mark]} mark={mark} />
          </td>
        ))}
      </tr>
    </PlainTable>
  );
}

/** 督办: what runs out, and whose it is. */
export function OversightPage() {
  usePageTitle('督办');
  const asked = useQuery({
    queryKey: ['oversight'],
    queryFn: () => call(staffEndpoints.getOversight, {}),
    refetchOnMount: 'always',
  });
  const oversight = asked.data;
  return (
    <main className="page">
      <div className="page-head">
        <h1>督办</h1>
        <span className="quiet">
          {oversight !== undefined && `${timeInWords(oversight.asOf)} 的情况。`}
          按时限走了多少算，过八成的也算在过一半里。点数字看是哪些件，在件里转办或挂起。
        </span>
      </div>
      <Waiting asked={asked} words="正在取督办" />
      {oversight !== undefined && (
        <div className="card">
          {oversight.officers.length === 0 ? (
            <div className="empty">
              <strong>没有时限过半的件</strong>
              <span className="quiet">有了会出现在这里。</span>
            </div>
          ) : (
            <Officers oversight={oversight} />
          )}
        </div>
      )}
    </main>
  );
}
