import { staffRoleWords, type StaffList, type StaffRow } from '@gjj/shared-types';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { dateInWords } from '../catalogue/day-words';
import { useRowKeys } from '../catalogue/use-row-keys';
import { PlainTable } from '../look/PlainTable';
import { Tag } from '../look/Tag';
import { Waiting } from '../look/Waiting';
import { PeopleFrame } from './PeopleFrame';
import { itemsInWords } from './rights-words';
import { noFilter, shownPeople, type PeopleFilter } from './shown-people';
import { usePeople } from './use-people';

const roleOptions = Object.entries(staffRoleWords).map(([value, label]) => ({ value, label }));
const openOptions = [
  { value: 'open', label: '在用' },
  { value: 'closed', label: '已注销' },
];

interface FilterProps {
  list: StaffList;
  filter: PeopleFilter;
  onFilter: (filter: PeopleFilter) => void;
}

function Filters({ list, filter, onFilter }: FilterProps) {
  const choice = (key: 'role' | 'districtCode' | 'open', label: string, options: object[]) => (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      value={filter[key] ?? null}
      options={options}
      onChange={(value: string | null) => onFilter({ ...filter, [key]: value ?? undefined })}
      popupMatchSelectWidth={false}
    />
  );
  const districts = list.districts.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <search className="catalogue-filters">
      <Input
        aria-label="找人：姓名或用户名"
        placeholder="姓名或用户名"
        allowClear
        maxLength={40}
        value={filter.words}
        onChange={({ target }) => onFilter({ ...filter, words: target.value })}
      />
      {choice('role', '角色', roleOptions)}
      {choice('districtCode', '区县', districts)}
      {choice('open', '在用或已注销', openOptions)}
      <span className="quiet">
        按 <kbd>j</kbd> <kbd>k</kbd> 上下走，<kbd>Enter</kbd> 打开
      </span>
    </search>
  );
}

function Marks({ person }: { person: StaffRow }) {
  return (
    <>
      {!person.open && <Tag tone="neutral">已注销</Tag>}
      {person.passwordWaits && <Tag tone="waiting">一次性密码还没换</Tag>}
      {person.applicationWaits && <Tag tone="action">有申请在等</Tag>}
      {person.trainingDue > 0 && <Tag tone="action">{person.trainingDue} 项规则变了要再培训</Tag>}
    </>
  );
}

function Row({ person }: { person: StaffRow }) {
  return (
    <tr>
      <th scope="row">
        <Link to={`/people/${person.staffId}`}>{person.name}</Link>
      </th>
      <td className="numbers">{person.username}</td>
      <td>
        {staffRoleWords[person.role]}
        {person.offices.length > 0 && `（${person.offices.join('、')}）`}
      </td>
      <td>{person.districtName}</td>
      <td>{itemsInWords(person)}</td>
      <td>
        {person.lastTrainedOn === null ? (
          <span className="hint">没有记录</span>
        ) : (
          dateInWords(person.lastTrainedOn)
        )}
      </td>
      <td className="people-marks">
        <Marks person={person} />
      </td>
    </tr>
  );
}

function People({ list }: { list: StaffList }) {
  const [filter, setFilter] = useState<PeopleFilter>(noFilter);
  const people = shownPeople(list.people, filter);
  useRowKeys('.table-scroll a');
  return (
    <>
      <Filters list={list} filter={filter} onFilter={setFilter} />
      <output className="only-heard">显示 {people.length} 个账号</output>
      {people.length === 0 ? (
        <div className="card empty">
          <strong>没有这样的账号</strong>
          <span className="quiet">换一个说法，或去掉筛选。</span>
        </div>
      ) : (
        <div className="card">
          <PlainTable
            label="账号"
            heads={['姓名', '用户名', '角色', '区县', '能收的业务', '最近培训', '要留意']}
          >
            {people.map((person) => (
              <Row key={person.staffId} person={person} />
            ))}
          </PlainTable>
        </div>
      )}
    </>
  );
}

/** Everybody who works here, with what they may do. */
export function PeoplePage() {
  const people = usePeople();
  return (
    <PeopleFrame>
      <Waiting asked={people} words="正在取人员" />
      {people.data !== undefined && <People list={people.data} />}
    </PeopleFrame>
  );
}
