import { absenceBody, parseInput, type DutyView } from '@gjj/shared-types';
import { Select } from 'antd';
import { useState } from 'react';
import { asFailure } from '../api/failure';
import { today } from '../catalogue/catalogue-address';
import { Field } from '../look/Field';
import { without, type Problems } from '../people/problems';
import { StepDialog } from '../people/StepDialog';
import { TermFields, type TermDraft } from './TermFields';
import { useDutySteps } from './use-duty';

interface Props {
  duty: DutyView;
  onClose: () => void;
}

/** Away from a day until a day, and who follows, in order. */
export function AbsenceDialog({ duty, onClose }: Props) {
  const { enter } = useDutySteps(duty.staffId);
  const [term, setTerm] = useState<TermDraft>({ from: today(), to: today(), reason: '' });
  const [followers, setFollowers] = useState<string[]>([]);
  const [told, setTold] = useState<Problems>({});

  function submit() {
    const read = parseInput(absenceBody, { ...term, followers });
    setTold(read.problems);
    if (!read.fits || enter.isPending) return;
    const onError = (error: unknown) => setTold(asFailure(error).fields);
    enter.mutate(read.data, { onSuccess: onClose, onError });
  }

  return (
    <StepDialog
      title={`登记${duty.name}不在岗`}
      okText="登记"
      step={enter}
      onSubmit={submit}
      onClose={onClose}
    >
      <TermFields draft={term} problems={told} onDraft={setTerm} />
      <Field
        label="谁接替，按先后"
        hint="名下的件给第一位能办的；前一位办不了这件，再给后一位。都办不了的留在名下，主管会看到。"
        problem={told['followers']}
      >
        {(props) => (
          <Select
            {...props}
            mode="multiple"
            placeholder="请选同样角色的同事"
            value={followers}
            options={duty.colleagues.map(({ staffId, name, districtName }) => ({
              value: staffId,
              label: `${name}（${districtName}）`,
            }))}
            optionFilterProp="label"
            onChange={(chosen: string[]) => {
              setFollowers(chosen);
              setTold((now) => without(now, 'followers'));
            }}
          />
        )}
      </Field>
    </StepDialog>
  );
}
