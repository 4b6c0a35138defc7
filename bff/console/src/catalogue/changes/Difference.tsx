import type { ItemChange, RuleChange } from '@gjj/shared-types';
import { Skeleton } from 'antd';
import { Link } from 'react-router-dom';
import { FailureNote } from '../../look/FailureNote';
import { Tag } from '../../look/Tag';
import { itemAddress } from '../catalogue-address';
import { dateInWords } from '../day-words';
import { useChanges } from '../use-catalogue';
import type { Span } from './change-place';

const whatWords = {
  item: '业务',
  parameter: '规定的数',
  condition: '条件',
  amount: '金额',
  frequency: '次数',
  material: '材料',
  question: '要填的',
  flow: '流程',
} as const satisfies Record<RuleChange['what'], string>;

const kinds = {
  added: { words: '新增', tone: 'good' },
  removed: { words: '取消', tone: 'bad' },
  changed: { words: '有变化', tone: 'action' },
} as const;

function ChangeTable({ label, changes }: { label: string; changes: readonly RuleChange[] }) {
  return (
    <table className="plain-table change-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">变的是</th>
          <th scope="col">原来</th>
          <th scope="col">以后</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ what, label: name, before, after }) => (
          <tr key={`${what}:${name}:${before ?? ''}:${after ?? ''}`}>
            <th scope="row">
              <span className="quiet">{whatWords[what]}</span> {name}
            </th>
            <td>{before ?? <span className="hint">没有</span>}</td>
            <td>{after === null ? <span className="hint">取消</span> : <strong>{after}</strong>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ItemDifference({ item, span }: { item: ItemChange; span: Span }) {
  const { itemCode, name, kind, changes } = item;
  return (
    <section className="card panel" aria-label={name}>
      <h3>
        <Link to={itemAddress(itemCode, { on: kind === 'removed' ? span.from : span.to })}>
          {itemCode} {name}
        </Link>{' '}
        <Tag tone={kinds[kind].tone}>{kinds[kind].words}</Tag>
      </h3>
      {changes.length > 0 && <ChangeTable label={`${name}的变化`} changes={changes} />}
    </section>
  );
}

/** Before → after of everything that is otherwise on the second day. */
export function Difference({ span }: { span: Span }) {
  const query = useChanges(span.from, span.to);
  if (query.isPending)
    return (
      <div className="card skeleton-rows" aria-busy="true">
        <output className="only-heard">正在取变化</output>
        <Skeleton active title={false} paragraph={{ rows: 8 }} />
      </div>
    );
  if (query.isError) return <FailureNote error={query.error} onRetry={() => void query.refetch()} />;
  const { items, centre } = query.data;
  return (
    <div className="stack">
      <h2 className="difference-head">
        {dateInWords(span.from)} → {dateInWords(span.to)}{' '}
        <span className="quiet">{items.length === 0 ? '' : `${items.length} 项业务不一样`}</span>
      </h2>
      {items.length === 0 && centre.length === 0 && (
        <div className="card empty">
          <strong>这两天的规则一样</strong>
        </div>
      )}
      {centre.length > 0 && (
        <section className="card panel" aria-label="全中心">
          <h3>全中心</h3>
          <ChangeTable label="全中心的变化" changes={centre} />
        </section>
      )}
      {items.map((item) => (
        <ItemDifference key={item.itemCode} item={item} span={span} />
      ))}
    </div>
  );
}
