import { applyBody, parseInput, type StaffList } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { asFailure } from '../api/failure';
import { FailureNote } from '../look/FailureNote';
import { focusFirstProblem } from '../look/focus-first-problem';
import { TextField } from '../look/TextField';
import { Waiting } from '../look/Waiting';
import { PeopleFrame } from './PeopleFrame';
import { RightsFields, type RightsDraft } from './RightsFields';
import { without, type Problems } from './problems';
import { usePeople, useStaffSteps } from './use-people';

const nobody = { name: '', idNumber: '', phone: '', username: '', reason: '' };
const noRights: RightsDraft = { role: 'clerk', districtCode: null, itemCodes: null, offices: [] };

function ApplyForm({ list }: { list: StaffList }) {
  const [person, setPerson] = useState(nobody);
  const [rights, setRights] = useState(noRights);
  const [told, setTold] = useState<Problems>({});
  const { apply } = useStaffSteps();
  const navigate = useNavigate();

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = parseInput(applyBody, { applyFor: 'open', ...person, ...rights });
    setTold(read.problems);
    if (!read.fits) return focusFirstProblem('.people-form');
    if (apply.isPending) return;
    apply.mutate(read.data, {
      onSuccess: () => void navigate('/people/applications'),
      onError: (error) => setTold(asFailure(error).fields),
    });
  }

  const text = (key: keyof typeof nobody, label: string, maxLength: number, hint?: string) => (
    <TextField
      label={label}
      problem={told[key]}
      hint={hint}
      autoFocus={key === 'name'}
      maxLength={maxLength}
      value={person[key]}
      onText={(value) => {
        setPerson((now) => ({ ...now, [key]: value }));
        setTold((now) => without(now, key));
      }}
    />
  );

  return (
    <form className="card panel people-form" onSubmit={submit} aria-label="申请开账号">
      <h2>申请开账号</h2>
      <div className="people-line">
        {text('name', '姓名', 60, '身份证上的姓名')}
        {text('idNumber', '身份证号码', 40, '核对是不是已有账号，不对外显示')}
        {text('phone', '手机号', 30)}
        {text('username', '用户名', 40, '小写字母、数字、短横线，如 lingshan-clerk-2')}
      </div>
      <RightsFields
        draft={rights}
        list={list}
        problems={told}
        onDraft={(draft) => {
          setRights(draft);
          setTold((now) => without(now, 'role', 'districtCode', 'itemCodes', 'offices'));
        }}
      />
      {text('reason', '理由', 200)}
      {apply.isError && <FailureNote error={apply.error} />}
      <div className="people-line">
        <Button type="primary" htmlType="submit" loading={apply.isPending}>
          提交申请
        </Button>
        <span className="quiet">由另一位账户管理开通。您自己不能开通自己申请的账号。</span>
      </div>
    </form>
  );
}

/** A supervisor asks for an account. */
export function ApplyPage() {
  const people = usePeople();
  return (
    <PeopleFrame>
      <Waiting asked={people} words="正在取区县和业务" />
      {people.data !== undefined && <ApplyForm list={people.data} />}
    </PeopleFrame>
  );
}
