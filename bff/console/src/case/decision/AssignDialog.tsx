import { assignBody, parseInput, type StaffCase } from '@gjj/shared-types';
import { Select } from 'antd';
import { useState } from 'react';
import { Field } from '../../look/Field';
import { TextField } from '../../look/TextField';
import type { Problems } from '../../people/problems';
import { StepDialog } from '../../people/StepDialog';
import { TroubleNote } from './TroubleNote';
import { useAssignees, useOwnership } from './use-ownership';

interface Props {
  shown: StaffCase;
  onClose: () => void;
}

/** 转办: only to whoever could take the next step. */
export function AssignDialog({ shown, onClose }: Props) {
  const { assign, busy, trouble } = useOwnership(shown);
  const assignees = useAssignees(shown.caseId);
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<Problems>({});
  const officers = assignees.data?.officers ?? [];

  async function submit() {
    const read = parseInput(assignBody, { version: shown.version, to: to ?? undefined, reason });
    setTold(read.problems);
    if (!read.fits) return;
    const { version: _, ...body } = read.data;
    if (await assign(body)) onClose();
  }

  return (
    <StepDialog
      title="转办给另一位同事"
      okText="确认转办"
      step={{ isPending: busy, isError: assignees.isError, error: assignees.error }}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field
        label="转给谁"
        hint={
          assignees.data !== undefined && officers.length === 0
            ? '现在没有别的同事能办这件的下一步。'
            : `只列能办下一步的同事。${shown.ownerName === null ? '' : `转走以后 ${shown.ownerName} 不能再办。`}`
        }
        problem={told['to'] === undefined ? undefined : '请选一位同事'}
      >
        {(props) => (
          <Select
            {...props}
            placeholder="请选同事"
            loading={assignees.isPending}
            value={to}
            options={officers.map(({ staffId, name, districtName }) => ({
              value: staffId,
              label: `${name}（${districtName}）`,
            }))}
            onChange={(chosen: string) => setTo(chosen)}
          />
        )}
      </Field>
      <TextField
        label="理由"
        hint="留在这件里，两边都看得到。"
        problem={told['reason']}
        maxLength={200}
        value={reason}
        onText={setReason}
      />
      {trouble !== null && <TroubleNote trouble={trouble} />}
    </StepDialog>
  );
}
