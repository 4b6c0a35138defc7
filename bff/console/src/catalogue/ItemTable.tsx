import type { Day, StaffCatalogueItem } from '@gjj/shared-types';
import { Link } from 'react-router-dom';
import { Tag } from '../look/Tag';
import { itemAddress } from './catalogue-address';
import { dateInWords, spanOfDays } from './day-words';
import type { ItemGroup } from './shown-items';

function Codes({ item: { code, centreCode, stateCode } }: { item: StaffCatalogueItem }) {
  const more = [
    ...(centreCode === null || centreCode === code ? [] : [`中心 ${centreCode}`]),
    ...(stateCode === null ? [] : [`国标 ${stateCode}`]),
  ];
  return (
    <td>
      {code}
      {more.length > 0 && <span className="quiet"> {more.join(' · ')}</span>}
    </td>
  );
}

/** A count that is nothing to look at stays quiet. */
function Count({ count }: { count: number }) {
  return (
    <td className="count">{count === 0 ? <span className="hint">0</span> : <strong>{count}</strong>}</td>
  );
}

function Row({ item, on }: { item: StaffCatalogueItem; on: Day | undefined }) {
  return (
    <tr>
      <th scope="row">
        <Link to={itemAddress(item.code, { on })}>{item.name}</Link>
      </th>
      <Codes item={item} />
      <td>
        {item.online ? '网上' : '窗口'}
        {item.automatic && <Tag tone="good">秒批</Tag>}
      </td>
      <td>{spanOfDays(item.effectiveFrom, item.effectiveTo)}</td>
      <Count count={item.assumed} />
      <Count count={item.unclear} />
      <td>
        {item.changesOn === null ? (
          <span className="hint">没有</span>
        ) : (
          <Tag tone="action">{dateInWords(item.changesOn)}</Tag>
        )}
      </td>
    </tr>
  );
}

/** Items by life event; one link a row, so that Tab and j/k go from item to item. */
export function ItemTable({ groups, on }: { groups: readonly ItemGroup[]; on: Day | undefined }) {
  return (
    <div className="card">
      <table className="item-table" aria-label="业务">
        <thead>
          <tr>
            <th scope="col">业务</th>
            <th scope="col">编码</th>
            <th scope="col">办理</th>
            <th scope="col">施行</th>
            <th scope="col" className="count">
              假定
            </th>
            <th scope="col" className="count">
              没说清
            </th>
            <th scope="col">下次变化</th>
          </tr>
        </thead>
        {groups.map(({ words, items }) => (
          <tbody key={words}>
            <tr className="item-group">
              <th colSpan={7} scope="rowgroup">
                {words} <span className="quiet">{items.length} 项</span>
              </th>
            </tr>
            {items.map((item) => (
              <Row key={item.code} item={item} on={on} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
