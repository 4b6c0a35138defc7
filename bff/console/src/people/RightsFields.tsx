import { mayAtAll, staffRoleWords, type StaffList, type StaffRole } from '@gjj/shared-types';
import { Radio, Select } from 'antd';
import { Field } from '../look/Field';

/** Rights as they are being chosen. */
export interface RightsDraft {
  role: StaffRole | null;
  districtCode: string | null;
  /** null: every item. */
  itemCodes: string[] | null;
  /** Of an approval by levels. */
  offices: string[];
}

interface Props {
  draft: RightsDraft;
  list: Pick<StaffList, 'districts' | 'items' | 'offices'>;
  problems: Readonly<Record<string, string>>;
  onDraft: (draft: RightsDraft) => void;
}

const roleOptions = Object.entries(staffRoleWords).map(([value, label]) => ({
  value: value as StaffRole,
  label,
}));

function Items({ draft, list, problems, onDraft }: Props) {
  const { itemCodes } = draft;
  return (
    <>
      <Radio.Group
        aria-label="能收哪些业务"
        value={itemCodes === null ? 'all' : 'some'}
        options={[
          { value: 'all', label: '窗口能收全部业务' },
          { value: 'some', label: '只收选定的' },
        ]}
        onChange={({ target }) => onDraft({ ...draft, itemCodes: target.value === 'all' ? null : [] })}
      />
      {itemCodes !== null && (
        <Field label="选定的业务" problem={problems['itemCodes']}>
          {(props) => (
            <Select
              {...props}
              mode="multiple"
              value={itemCodes}
              options={list.items.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
              optionFilterProp="label"
              onChange={(codes: string[]) => onDraft({ ...draft, itemCodes: codes })}
            />
          )}
        </Field>
      )}
    </>
  );
}

function Offices({ draft, list, problems, onDraft }: Props) {
  return (
    <Field label="科室（逐级审批）" problem={problems['offices']} hint="只能在自己的科室这一级同意或决定。">
      {(props) => (
        <Select
          {...props}
          mode="multiple"
          placeholder="不选：哪一级都不能审"
          value={draft.offices}
          options={list.offices.map((office) => ({ value: office, label: office }))}
          onChange={(offices: string[]) => onDraft({ ...draft, offices })}
        />
      )}
    </Field>
  );
}

/** Role, district, what may be taken in at a window, and at which levels somebody may say yes. */
export function RightsFields(props: Props) {
  const { draft, list, problems, onDraft } = props;
  return (
    <>
      <div className="people-line">
        <Field label="角色" problem={problems['role']}>
          {(field) => (
            <Select
              {...field}
              value={draft.role}
              options={roleOptions}
              onChange={(role) => onDraft({ ...draft, role })}
            />
          )}
        </Field>
        <Field label="区县（窗口）" problem={problems['districtCode']}>
          {(field) => (
            <Select
              {...field}
              value={draft.districtCode}
              options={list.districts.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(districtCode) => onDraft({ ...draft, districtCode })}
            />
          )}
        </Field>
      </div>
      {draft.role !== null && mayAtAll(draft.role, 'case:intake') && <Items {...props} />}
      {draft.role !== null && mayAtAll(draft.role, 'case:decide') && list.offices.length > 0 && (
        <Offices {...props} />
      )}
    </>
  );
}
