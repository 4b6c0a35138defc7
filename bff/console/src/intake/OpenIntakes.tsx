import { staffEndpoints, timeInWords, type IntakeRow } from '@gjj/shared-types';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { StateTag } from '../look/StateTag';
import { Tag } from '../look/Tag';

/** A bank that could not pay, or the centre that asks for a correction, brings a case back meanwhile. */
const lookAgainMs = 10_000;

/** What this window has begun and not handed in: a closed browser loses nothing, and a colleague can go on. */
export function OpenIntakes() {
  const list = useQuery({
    queryKey: ['intakes'],
    queryFn: () => call(staffEndpoints.listIntakes, {}),
    refetchOnMount: 'always',
    refetchInterval: lookAgainMs,
  });
  if (list.isError) return <FailureNote error={list.error} onRetry={() => void list.refetch()} />;
  const owed = ({ passOn }: IntakeRow) => passOn !== null && passOn.passedOn === null;
  // What somebody waits to hear first; the rest as the server has it.
  const intakes = (list.data?.intakes ?? []).toSorted(
    (one, other) => Number(owed(other)) - Number(owed(one)),
  );
  if (intakes.length === 0) return null;
  return (
    <section className="card panel" aria-label="没有收完和要补正的件">
      <h2>没有收完和要补正的件</h2>
      <ul className="intake-list">
        {intakes.map(({ caseId, itemName, state, heldBy, mine, passOn, updatedAt, ...whose }) => (
          <li key={caseId}>
            <Link to={`/intake/${caseId}`}>
              {whose.unitName ?? whose.memberNameMasked} · {itemName}
            </Link>
            <StateTag state={state} />
            {passOn?.passedOn === null && (
              <Tag tone={passOn.overdue ? 'bad' : 'action'}>
                {passOn.overdue ? '请转告，已过时' : '请转告职工'}
              </Tag>
            )}
            <span className="quiet">{timeInWords(updatedAt)}</span>
            <Tag tone={mine ? 'waiting' : 'neutral'}>{mine ? '在您手上' : `${heldBy}在办`}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}
