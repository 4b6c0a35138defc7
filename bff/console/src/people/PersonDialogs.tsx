import {
  applyBody,
  closingBody,
  handoverBody,
  parseInput,
  trainingBody,
  type StaffList,
  type StaffPersonView,
} from '@gjj/shared-types';
import { Select } from 'antd';
import { useState } from 'react';
import { asFailure } from '../api/failure';
import { today } from '../catalogue/catalogue-address';
import { Field } from '../look/Field';
import { TextField } from '../look/TextField';
import { HandoverChoice, type Colleague } from './HandoverChoice';
import { without, type Problems } from './problems';
import { RightsFields, type RightsDraft } from './RightsFields';
import { StepDialog } from './StepDialog';
import { useStaffSteps } from './use-people';

interface Props {
  person: StaffPersonView;
  onClose: () => void;
}

function Reason({
  value,
  problems,
  onText,
}: {
  value: string;
  problems: Problems;
  onText: (text: string) => void;
}) {
  return (
    <TextField label="理由" problem={problems['reason']} maxLength={200} value={value} onText={onText} />
  );
}

/** A supervisor asks for other rights. */
export function ChangeDialog({ person, list, onClose }: Props & { list: StaffList }) {
  const { apply } = useStaffSteps();
  const [draft, setDraft] = useState<RightsDraft>({
    role: person.role,
    districtCode: person.districtCode,
    itemCodes: person.itemCodes,
    offices: person.offices,
  });
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<Problems>({});

  function submit() {
    const read = parseInput(applyBody, { applyFor: 'change', staffId: person.staffId, ...draft, reason });
    setTold(read.problems);
    if (!read.fits || apply.isPending) return;
    const onError = (error: unknown) => setTold(asFailure(error).fields);
    apply.mutate(read.data, { onSuccess: onClose, onError });
  }

  return (
    <StepDialog
      title={`申请改${person.name}的权限`}
      okText="提交申请"
      step={apply}
      onSubmit={submit}
      onClose={onClose}
    >
      <RightsFields draft={draft} list={list} problems={told} onDraft={setDraft} />
      <Reason value={reason} problems={told} onText={setReason} />
    </StepDialog>
  );
}

/** A supervisor asks for the end of an account, or for a new password. */
export function AskDialog({ person, onClose, applyFor }: Props & { applyFor: 'close' | 'password' }) {
  const { apply } = useStaffSteps();
  const [to, setTo] = useState<Colleague | null | undefined>();
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<Problems>({});
  const hasWork = applyFor === 'close' && person.work.length > 0;

  function submit() {
    const handOverTo = to === undefined ? {} : { handOverTo: to };
    const read = parseInput(applyBody, { applyFor, staffId: person.staffId, ...handOverTo, reason });
    const unsaid = hasWork && to === undefined ? { handOverTo: '请选交给谁，或不指定' } : {};
    setTold({ ...read.problems, ...unsaid });
    if (!read.fits || 'handOverTo' in unsaid || apply.isPending) return;
    apply.mutate(read.data, { onSuccess: onClose });
  }

  return (
    <StepDialog
      title={applyFor === 'close' ? `申请注销${person.name}的账号` : `申请给${person.name}重置密码`}
      okText="提交申请"
      step={apply}
      onSubmit={submit}
      onClose={onClose}
    >
      {hasWork && (
        <HandoverChoice
          colleagues={person.colleagues}
          chosen={to}
          problem={told['handOverTo']}
          onChosen={(chosen) => {
            setTo(chosen);
            setTold((now) => without(now, 'handOverTo'));
          }}
        />
      )}
      <Reason value={reason} problems={told} onText={setReason} />
    </StepDialog>
  );
}

/** The administrator closes at once, or a supervisor hands work over. */
export function WorkDialog({ person, onClose, way }: Props & { way: 'close' | 'hand-over' }) {
  const { close, handOver } = useStaffSteps();
  const [to, setTo] = useState<Colleague | null | undefined>();
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<Problems>({});
  const { staffId, name, work, colleagues } = person;
  const asksWork = way === 'hand-over' || work.length > 0;
  const step = way === 'close' ? close : handOver;

  function submit() {
    const given = { reason, ...(to !== undefined && { handOverTo: to }) };
    const unsaid = asksWork && to === undefined ? { handOverTo: '请选交给谁，或不指定' } : {};
    const closing = parseInput(closingBody, given);
    setTold({ ...closing.problems, ...unsaid });
    if (!closing.fits || 'handOverTo' in unsaid || step.isPending) return;
    if (way === 'close')
      return close.mutate({ params: { staffId }, body: closing.data }, { onSuccess: onClose });
    const moving = parseInput(handoverBody, given);
    if (moving.fits) handOver.mutate({ params: { staffId }, body: moving.data }, { onSuccess: onClose });
  }

  return (
    <StepDialog
      title={way === 'close' ? `马上注销${name}的账号` : `交接${name}手上的 ${work.length} 件`}
      okText={way === 'close' ? '确认注销' : '确认交接'}
      danger={way === 'close'}
      step={step}
      onSubmit={submit}
      onClose={onClose}
    >
      {way === 'close' && <p>马上生效，各处的登录随之结束。要再用，须由主管重新申请。</p>}
      {asksWork && (
        <HandoverChoice
          colleagues={colleagues}
          chosen={to}
          problem={told['handOverTo']}
          onChosen={(chosen) => {
            setTo(chosen);
            setTold((now) => without(now, 'handOverTo'));
          }}
        />
      )}
      <Reason value={reason} problems={told} onText={setReason} />
    </StepDialog>
  );
}

/** Who was trained on what, when. */
export function TrainingDialog({ person, list, onClose }: Props & { list: StaffList }) {
  const { train } = useStaffSteps();
  const [on, setOn] = useState<string>(today());
  const [topic, setTopic] = useState('');
  const [itemCodes, setItems] = useState<string[]>([]);
  const [told, setTold] = useState<Problems>({});

  function submit() {
    const read = parseInput(trainingBody, { on, topic, itemCodes });
    setTold(read.problems);
    if (!read.fits || train.isPending) return;
    const onError = (error: unknown) => setTold(asFailure(error).fields);
    train.mutate({ params: { staffId: person.staffId }, body: read.data }, { onSuccess: onClose, onError });
  }

  return (
    <StepDialog
      title={`记${person.name}的一次培训`}
      okText="记下"
      step={train}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="哪一天" type="date" problem={told['on']} value={on} onText={setOn} />
      <TextField label="培训了什么" problem={told['topic']} maxLength={100} value={topic} onText={setTopic} />
      <Field label="哪些业务" hint="不选就是全部业务。" problem={told['itemCodes']}>
        {(props) => (
          <Select
            {...props}
            mode="multiple"
            value={itemCodes}
            options={list.items.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
            optionFilterProp="label"
            onChange={setItems}
          />
        )}
      </Field>
    </StepDialog>
  );
}
