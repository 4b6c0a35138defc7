import type { IntakeCase, OpenIntakeBody, UnitVisit } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router-dom';
import { asFailure } from '../api/failure';
import { UnderWay } from '../intake/UnderWay';
import { FailureNote } from '../look/FailureNote';
import { Tag } from '../look/Tag';

interface Props {
  visit: Pick<UnitVisit, 'visit' | 'items' | 'cases'>;
  begin: (body: OpenIntakeBody) => Promise<IntakeCase>;
  /** Where there is no item for this officer. */
  nothing: string;
}

/** 缴存业务 that can be taken in for whoever stands at the window, and what is under way. */
export function BooksItems({ visit, begin, nothing }: Props) {
  const navigate = useNavigate();
  const open = useMutation({
    mutationFn: ({ itemCode, takeOver = false }: { itemCode: string; takeOver?: boolean }) =>
      begin({ visit: visit.visit, itemCode, takeOver }),
    onSuccess: ({ caseId }) => void navigate(`/intake/${caseId}`),
  });
  const held = open.isError && asFailure(open.error).code === 'intake.held-by-other';
  return (
    <>
      {open.isError && <FailureNote error={open.error} />}
      {held && (
        <Button onClick={() => open.mutate({ itemCode: open.variables.itemCode, takeOver: true })}>
          我来接手
        </Button>
      )}
      <UnderWay cases={visit.cases} open={(itemCode) => open.mutate({ itemCode })} />
      <h3>能办什么</h3>
      <ul className="intake-results">
        {visit.items.map(({ itemCode, itemName, needs, howLong, hasList }) => (
          <li key={itemCode}>
            <div className="intake-result">
              <strong>{itemName}</strong>
              {hasList && <Tag tone="neutral">带清册</Tag>}
              <Button
                aria-label={`收件：${itemName}`}
                loading={open.isPending && open.variables.itemCode === itemCode}
                onClick={() => open.mutate({ itemCode })}
              >
                收件
              </Button>
            </div>
            <p className="quiet">
              要带：{needs}。{howLong}。
            </p>
          </li>
        ))}
      </ul>
      {visit.items.length === 0 && <p className="quiet">{nothing}</p>}
    </>
  );
}
