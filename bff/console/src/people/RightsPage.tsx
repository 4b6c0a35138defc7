import { staffRoleWords, type RightSpan, type StaffRole } from '@gjj/shared-types';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { DayField } from '../catalogue/DayField';
import { today } from '../catalogue/catalogue-address';
import { Waiting } from '../look/Waiting';
import { PeopleFrame } from './PeopleFrame';
import { itemsInWords, momentInWords } from './rights-words';
import { usePeople, useRights } from './use-people';

const heads = ['姓名', '角色', '区县', '能收的业务', '从', '到', '谁申请，谁开通', '理由'];
const roleOptions = Object.entries(staffRoleWords).map(([value, label]) => ({ value, label }));

/** Spans of rights, newest first. */
function SpanTable({ spans }: { spans: readonly RightSpan[] }) {
  return (
    <table className="plain-table" aria-label="权限记录">
      <thead>
        <tr>
          {heads.map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spans.map((span) => (
          <tr key={`${span.staffId} ${span.from}`}>
            <th scope="row">
              <Link to={`/people/${span.staffId}`}>{span.name}</Link>
            </th>
            <td>
              {staffRoleWords[span.role]}
              {span.offices.length > 0 && `（${span.offices.join('、')}）`}
            </td>
            <td>{span.districtName}</td>
            <td>{itemsInWords(span)}</td>
            <td>{momentInWords(span.from)}</td>
            <td>{span.to === null ? '现在' : momentInWords(span.to)}</td>
            <td>
              {span.openedBy === null ? '系统初始' : `${span.appliedBy ?? '没有申请'}，${span.openedBy}`}
            </td>
            <td>
              {span.reason}
              {span.endReason !== null && <span className="quiet"> 结束：{span.endReason}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who had which right when: “who could accept in 灵山 on 1 May”. */
export function RightsPage() {
  const [on, setOn] = useState<string | undefined>(today());
  const [role, setRole] = useState<StaffRole | undefined>();
  const [districtCode, setDistrict] = useState<string | undefined>();
  const people = usePeople();
  const rights = useRights({ on, role, districtCode });
  const districts = people.data?.districts ?? [];
  return (
    <PeopleFrame>
      <search className="catalogue-filters">
        <DayField label="哪一天" day={on ?? ''} onDay={setOn} />
        <Button onClick={() => setOn(undefined)} disabled={on === undefined}>
          全部日子
        </Button>
        <Select
          aria-label="角色"
          placeholder="角色"
          allowClear
          value={role ?? null}
          options={roleOptions}
          onChange={(value: StaffRole | null) => setRole(value ?? undefined)}
          popupMatchSelectWidth={false}
        />
        <Select
          aria-label="区县"
          placeholder="区县"
          allowClear
          value={districtCode ?? null}
          options={districts.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(value: string | null) => setDistrict(value ?? undefined)}
          popupMatchSelectWidth={false}
        />
      </search>
      <Waiting asked={rights} words="正在取权限记录" />
      {rights.data?.rights.length === 0 && (
        <div className="card empty">
          <strong>这一天没有人有这样的权限</strong>
          <span className="quiet">换一天，或去掉筛选。</span>
        </div>
      )}
      {rights.data !== undefined && rights.data.rights.length > 0 && (
        <div className="card">
          <SpanTable spans={rights.data.rights} />
        </div>
      )}
    </PeopleFrame>
  );
}
