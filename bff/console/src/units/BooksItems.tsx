import type { IntakeCase, OpenIntakeBody, UnitVisit } from '@gjj/shared-types';
import { Button } from 'antd';
import { NotOpened } from '../intake/NotOpened';
import { UnderWay } from '../intake/UnderWay';
import { useOpenIntake } from '../intake/use-open-intake';
import { Tag } from '../look/Tag';

interface Props {
  visit: Pick<UnitVisit, 'visit' | 'items' | 'cases'>;
  begin: (body: OpenIntakeBody) => Promise<IntakeCase>;
  /** Where there is no item for this officer. */
  nothing: string;
}

/** 缴存业务 that can be taken in for whoever stands at the window, and what is under way. */
export function BooksItems({ visit, begin, nothing }: Props) {
  const open = useOpenIntake(visit.visit, begin);
  return (
    <>
      <NotOpened open={open} />
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
