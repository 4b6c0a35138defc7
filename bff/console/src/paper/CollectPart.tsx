import { groupPaperNumber, timeInWords, type BundlesPage, type CollectionList } from '@gjj/shared-types';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router-dom';
import { FailureNote } from '../look/FailureNote';
import { Tag } from '../look/Tag';
import { useLists, useMakeList } from './use-paper';

function stateOf({ confirmedAt, collected, handedOver, rows }: CollectionList) {
  if (confirmedAt !== null) {
    const missing = rows.filter(({ scanned }) => !scanned).length;
    return missing > 0 ? <Tag tone="action">已交接，缺 {missing} 袋</Tag> : <Tag tone="good">已交接</Tag>;
  }
  if (collected !== null) return <Tag tone="waiting">等窗口确认移交</Tag>;
  return <Tag tone="waiting">{handedOver === null ? '还没有交接' : '等中心清点'}</Tag>;
}

/** 收取: what waits at which window, and the lists that were made. */
export function CollectPart({ toCollect }: Pick<BundlesPage, 'toCollect'>) {
  const navigate = useNavigate();
  const lists = useLists();
  const make = useMakeList(({ number }) => void navigate(`/paper/lists/${number}`));
  const made = lists.data?.lists ?? [];
  return (
    <section className="card panel" aria-label="收取">
      <h2>收取</h2>
      {toCollect.length === 0 && <p className="quiet">没有等着列入清单的材料。</p>}
      <ul className="paper-list">
        {toCollect.map(({ districtCode, windowName, count }) => (
          <li key={districtCode}>
            <strong>{windowName}</strong>
            <span>{count} 袋等着收取</span>
            <Button
              type="primary"
              aria-label={`开收取清单：${windowName}`}
              loading={make.isPending && make.variables === districtCode}
              onClick={() => make.mutate(districtCode)}
            >
              开收取清单
            </Button>
          </li>
        ))}
      </ul>
      {make.isError && <FailureNote error={make.error} />}
      {lists.isError && <FailureNote error={lists.error} onRetry={() => void lists.refetch()} />}
      {made.length > 0 && <h3>开过的清单</h3>}
      <ul className="paper-list">
        {made.map((list) => (
          <li key={list.number}>
            <Link className="numbers" to={`/paper/lists/${list.number}`}>
              {groupPaperNumber(list.number)}
            </Link>
            <span>{list.windowName}</span>
            <span>{list.rows.length} 袋</span>
            <span className="quiet">{timeInWords(list.madeAt)}</span>
            {stateOf(list)}
          </li>
        ))}
      </ul>
    </section>
  );
}
