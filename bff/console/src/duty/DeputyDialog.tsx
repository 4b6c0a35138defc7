import { deputyBody, parseInput, type DutyView } from '@gjj/shared-types';
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

/** One choice for office and person: an office and one of its members, or the office alone. */
const choicesOf = ({ offices }: DutyView) =>
  offices.flatMap(({ office, members }) => [
    ...members.map(({ staffId, name }) => ({
      office,
      insteadOf: staffId as string | null,
      label: `${name}（${office}）`,
    })),
    { office, insteadOf: null, label: `${office}（不指定哪一位）` },
  ]);

/** 代理: for somebody of an office, or for the office; it ends by itself. */
export function DeputyDialog({ duty, onClose }: Props) {
  const { appoint } = useDutySteps(duty.staffId);
  const [term, setTerm] = useState<TermDraft>({ from: today(), to: today(), reason: '' });
  const [chosen, setChosen] = useState<number | null>(null);
  const [told, setTold] = useState<Problems>({});
  const choices = choicesOf(duty);

  function submit() {
    const { office = '', insteadOf = null } = choices[chosen ?? -1] ?? {};
    const read = parseInput(deputyBody, { ...term, office, insteadOf });
    setTold(read.problems);
    if (!read.fits || appoint.isPending) return;
    const onError = (error: unknown) => setTold(asFailure(error).fields);
    appoint.mutate(read.data, { onSuccess: onClose, onError });
  }

  return (
    <StepDialog
      title={`安排${duty.name}代理`}
      okText="确认代理"
      step={appoint}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field
        label="代理谁"
        hint="这几天能在这一级同意或决定，过了最后一天自动结束。同一件已在别的一级办过的，不能再办。"
        problem={told['office'] ?? told['insteadOf']}
      >
        {(props) => (
          <Select
            {...props}
            placeholder="请选"
            value={chosen}
            options={choices.map(({ label }, value) => ({ value, label }))}
            onChange={(value: number) => {
              setChosen(value);
              setTold((now) => without(now, 'office', 'insteadOf'));
            }}
          />
        )}
      </Field>
      <TermFields draft={term} problems={told} onDraft={setTerm} />
    </StepDialog>
  );
}
