import type { Day, ItemExplained } from '@gjj/shared-types';
import { Link } from 'react-router-dom';
import { Tag } from '../../look/Tag';
import { itemAddress, today } from '../catalogue-address';
import { dateInWords, dayFromToday, spanOfDays } from '../day-words';
import { useCatalogue } from '../use-catalogue';

interface Props {
  explained: ItemExplained;
  on: Day | undefined;
  /** Set where the page shows a version that a case was decided by. */
  version: string | undefined;
}

/** Whether the version that is shown still stands on its day. */
function VersionNote({ on, version, itemCode }: { on: Day | undefined; version: string; itemCode: string }) {
  const standing = useCatalogue(on).data?.version;
  if (standing === undefined || standing === version) return null;
  return (
    <p>
      <Tag tone="action">这一天的规则后来重新发布过</Tag>{' '}
      <Link to={itemAddress(itemCode, { on })}>看现在算这一天的规则</Link>
    </p>
  );
}

function Facts({ explained, on }: Omit<Props, 'version'>) {
  const row = useCatalogue(on).data?.items.find(({ code }) => code === explained.itemCode);
  const { effectiveFrom, effectiveTo, changesOn, online } = explained;
  const facts = [
    ['办理', `${online ? '网上能办' : '到窗口办'}${row?.automatic === true ? '，符合的秒批' : ''}`],
    ['施行', spanOfDays(effectiveFrom, effectiveTo)],
    ['中心编码', row?.centreCode ?? null],
    ['国标编码', row?.stateCode ?? null],
    ['多久办完', row?.howLong ?? null],
  ] as const;
  return (
    <dl className="item-facts">
      {facts.map(
        ([label, words]) =>
          words !== null &&
          words !== '' && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
      <div>
        <dt>下次变化</dt>
        <dd>
          {changesOn === null ? (
            '没有写好的变化'
          ) : (
            <Link to={itemAddress(explained.itemCode, { on: changesOn })}>
              {dayFromToday(changesOn, today())}
            </Link>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** What the item is, and the way to each part of its rules. */
export function ItemAside({ explained, on, version }: Props) {
  return (
    <aside className="card panel item-aside" aria-label="这项业务">
      <p className="quiet">{dateInWords(explained.on)} 的规则</p>
      {version !== undefined && <VersionNote on={on} version={version} itemCode={explained.itemCode} />}
      <Facts explained={explained} on={on} />
      <nav aria-label="规则的各部分">
        <ul>
          {explained.sections.map(({ key, title, lines }) => (
            <li key={key}>
              <a href={`#section-${key}`}>{title}</a>
              {(key === 'assumed' || key === 'unclear') && <Tag tone="action">{lines.length} 处</Tag>}
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );
}
