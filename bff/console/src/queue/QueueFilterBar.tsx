import { Button, Select } from 'antd';
import type { QueueFilters } from './queue-filters';
import { useFilterOptions } from './use-filter-options';

const owners = [
  { value: 'me', label: '我领的' },
  { value: 'nobody', label: '没人领的' },
];

const marks = [
  { value: 'half', label: '时限过了一半' },
  { value: 'most', label: '时限过了八成' },
  { value: 'due', label: '时限已到' },
];
const holds = [
  { value: 'only', label: '只看挂起的' },
  { value: 'with', label: '连挂起的一起' },
];

interface Props {
  filters: QueueFilters;
  onChange: (filters: QueueFilters) => void;
}

/** A filter without a value is absent, so that the address stays short. */
function withOnly(filters: QueueFilters, key: keyof QueueFilters, value: string | undefined): QueueFilters {
  const { [key]: _dropped, ...rest } = filters;
  return value === undefined ? rest : { ...rest, [key]: value };
}

export function QueueFilterBar({ filters, onChange }: Props) {
  const options = useFilterOptions();
  const select = (
    key: 'itemCode' | 'districtCode' | 'owner' | 'mark' | 'held',
    words: string,
    choices: typeof owners,
  ) => (
    <Select
      aria-label={words}
      placeholder={words}
      allowClear
      value={filters[key] ?? null}
      options={choices}
      onChange={(value: string | null) => onChange(withOnly(filters, key, value ?? undefined))}
      popupMatchSelectWidth={false}
      className="queue-filter"
    />
  );
  const { state: _state, ...narrowing } = filters;
  const filtered = Object.values(narrowing).find((value) => value !== undefined);
  return (
    <div className="queue-filters">
      {select('itemCode', '业务', options.items)}
      {select('districtCode', '区县', options.districts)}
      {select('owner', '领取人', owners)}
      {select('mark', '时限', marks)}
      {select('held', '挂起', holds)}
      {filtered !== undefined && (
        <Button
          type="link"
          onClick={() => onChange(filters.state === undefined ? {} : { state: filters.state })}
        >
          清除筛选
        </Button>
      )}
    </div>
  );
}
