import {
  groupMatterNumber,
  matterKinds,
  matterKindWords,
  matterStates,
  matterStateWords,
  type MatterRowView,
  type MattersPage as Page,
} from '@gjj/shared-types';
import { Button, Select } from 'antd';
import { Link, useSearchParams } from 'react-router-dom';
import { useRowKeys } from '../catalogue/use-row-keys';
import { ListFrame } from '../look/ListFrame';
import { PlainTable } from '../look/PlainTable';
import { Tag } from '../look/Tag';
import { filtersOf, searchOf, type MatterFilters } from './matter-filters';
import { MatterTimeLeft } from './MatterTimeLeft';
import { useMatterQueue } from './use-matters';

function Row({ row, now }: { row: MatterRowView; now: string }) {
  const { matterId, number, kind, state, text, itemName } = row;
  return (
    <tr>
      <td>
        <Link className="matter-link" to={`/matters/${matterId}`}>
          {matterKindWords[kind].name} {groupMatterNumber(number)}
        </Link>
        <div className="quiet">{text.length > 36 ? `${text.slice(0, 36)}…` : text}</div>
      </td>
      <td>
        {row.memberNameMasked}
        {itemName !== null && <div className="quiet">{itemName}</div>}
      </td>
      <td>
        <Tag tone={matterStateWords[state].tone}>{matterStateWords[state].term}</Tag>
        {row.reopened && <div>要求再办</div>}
      </td>
      <td>{row.mine ? '我' : (row.ownerName ?? '没有人')}</td>
      <td className="numbers">
        <MatterTimeLeft row={row} now={now} />
      </td>
    </tr>
  );
}

const kindOptions = matterKinds.map((value) => ({ value, label: matterKindWords[value].name }));
const stateOptions = matterStates.map((value) => ({ value, label: matterStateWords[value].term }));
const ownerOptions = [
  { value: 'me', label: '我处理的' },
  { value: 'nobody', label: '没有人处理的' },
] as const;

interface FilterProps {
  filters: MatterFilters;
  onChange: (filters: MatterFilters) => void;
}

function Choice<V extends string>(props: {
  label: string;
  value: V | undefined;
  options: readonly { value: V; label: string }[];
  onChange: (value: V | undefined) => void;
}) {
  const { label, value, options, onChange } = props;
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      value={value ?? null}
      options={[...options]}
      onChange={(next: V | null) => onChange(next ?? undefined)}
      popupMatchSelectWidth={false}
    />
  );
}

function FilterBar({ filters, onChange }: FilterProps) {
  const put = (part: { [K in keyof MatterFilters]?: MatterFilters[K] | undefined }) =>
    onChange(
      Object.fromEntries(Object.entries({ ...filters, ...part }).filter(([, one]) => one !== undefined)),
    );
  return (
    <search className="catalogue-filters">
      <Choice
        label="种类"
        value={filters.matterKind}
        options={kindOptions}
        onChange={(matterKind) => put({ matterKind })}
      />
      <Choice
        label="状态（不选是没办完的）"
        value={filters.matterState === 'open' ? undefined : filters.matterState}
        options={stateOptions}
        onChange={(matterState) => put({ matterState })}
      />
      <Choice
        label="谁在处理"
        value={filters.owner}
        options={ownerOptions}
        onChange={(owner) => put({ owner })}
      />
      <Choice
        label="超期"
        value={filters.late}
        options={[{ value: 'yes', label: '超期的' }]}
        onChange={(late) => put({ late })}
      />
    </search>
  );
}

function aboutOf(page: Page | undefined): string {
  if (page === undefined) return '';
  const kinds = matterKinds.filter((kind) => (page.open[kind] ?? 0) > 0);
  const open = kinds.map((kind) => `${matterKindWords[kind].name} ${page.open[kind]}`).join('，');
  return `${page.total} 件${open === '' ? '' : `；没办完的：${open}`}`;
}

/** 反馈: what members want heard, what is due first on top. */
export function MattersPage() {
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search);
  const query = useMatterQueue(filters);
  useRowKeys('.matter-link');
  return (
    <ListFrame title="反馈" about={(data) => <output>{aboutOf(data?.pages[0])}</output>} query={query}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        return (
          <>
            <FilterBar filters={filters} onChange={(next) => setSearch(searchOf(next), { replace: true })} />
            {rows.length === 0 ? (
              <div className="card empty">
                <strong>现在没有这样的反映</strong>
                <span className="quiet">职工在小程序里反映、给差评、约回电，会排在这里，先到期的在前。</span>
              </div>
            ) : (
              <div className="card">
                <PlainTable label="反馈" heads={['反映', '职工', '状态', '谁在处理', '时限']}>
                  {rows.map((row) => (
                    <Row key={row.matterId} row={row} now={pages[0]!.asOf} />
                  ))}
                </PlainTable>
              </div>
            )}
            {query.hasNextPage && (
              <div>
                <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  再看后面的
                </Button>
              </div>
            )}
          </>
        );
      }}
    </ListFrame>
  );
}
