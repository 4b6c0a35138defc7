import { staffEndpoints, type StaffMatter } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { asFailure } from '../api/failure';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { Field } from '../look/Field';
import { TextField } from '../look/TextField';
import { StepDialog } from '../people/StepDialog';
import { useMatterStep } from './use-matters';

interface Props {
  matter: StaffMatter;
  onClose: () => void;
}

const paramsOf = ({ matterId }: StaffMatter) => ({ matterId });

function PassDialog({ matter, onClose }: Props) {
  const [to, setTo] = useState<StaffMatter['colleagues'][number]['staffId'] | null>(null);
  const [reason, setReason] = useState('');
  const step = useMatterStep(matter, () =>
    call(staffEndpoints.passMatterOn, {
      params: paramsOf(matter),
      body: { version: matter.version, to, reason },
    }),
  );
  const colleagues = matter.colleagues.map(({ staffId, name, role }) => ({
    value: staffId,
    label: `${name}（${role}）`,
  }));
  const { reason: problem } = step.isError ? asFailure(step.error).fields : {};
  return (
    <StepDialog
      title="转给同事"
      okText="转出"
      step={step}
      onSubmit={() => step.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Field label="转给谁" hint="不选就放回待办">
        {(field) => (
          <Select
            {...field}
            allowClear
            value={to}
            options={colleagues}
            onChange={(next) => setTo(next ?? null)}
          />
        )}
      </Field>
      <TextField label="原因" problem={problem} maxLength={200} value={reason} onText={setReason} />
    </StepDialog>
  );
}

function DelayDialog({ matter, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [expectedOn, setExpectedOn] = useState('');
  const step = useMatterStep(matter, () =>
    call(staffEndpoints.explainMatterDelay, {
      params: paramsOf(matter),
      body: { version: matter.version, reason, expectedOn },
    }),
  );
  const fields = step.isError ? asFailure(step.error).fields : {};
  return (
    <StepDialog
      title="向职工说明为什么晚了"
      okText="告诉职工"
      step={step}
      onSubmit={() => step.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextField
        label="原因（职工会读到）"
        problem={fields['reason']}
        maxLength={200}
        value={reason}
        onText={setReason}
      />
      <TextField
        label="哪天以前答复"
        type="date"
        problem={fields['expectedOn']}
        value={expectedOn}
        onText={setExpectedOn}
      />
    </StepDialog>
  );
}

function NotePart({ matter }: { matter: StaffMatter }) {
  const [text, setText] = useState('');
  const step = useMatterStep(matter, () =>
    call(staffEndpoints.noteOnMatter, { params: paramsOf(matter), body: { version: matter.version, text } }),
  );
  return (
    <div className="people-line">
      <Input
        aria-label="内部记一笔，职工看不到"
        placeholder="内部记一笔，职工看不到"
        maxLength={500}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button
        loading={step.isPending}
        disabled={text.trim() === ''}
        onClick={() => step.mutate(undefined, { onSuccess: () => setText('') })}
      >
        记下
      </Button>
      {step.isError && <FailureNote error={step.error} />}
    </div>
  );
}

function PhonePart({ matter }: { matter: StaffMatter }) {
  const reveal = useMutation({
    mutationFn: () => call(staffEndpoints.revealCallerPhone, { params: paramsOf(matter) }),
  });
  if (reveal.data !== undefined) return <strong className="numbers">{reveal.data.phone}</strong>;
  return (
    <>
      <Button loading={reveal.isPending} onClick={() => reveal.mutate()}>
        看完整手机号
      </Button>
      {reveal.isError && <FailureNote error={reveal.error} />}
    </>
  );
}

/** What this officer may do now, and nothing else. */
export function MatterActions({ matter }: { matter: StaffMatter }) {
  const [dialog, setDialog] = useState<'pass' | 'delay' | null>(null);
  const take = useMatterStep(matter, () =>
    call(staffEndpoints.takeMatter, { params: paramsOf(matter), body: { version: matter.version } }),
  );
  const may = (action: StaffMatter['allowedActions'][number]) => matter.allowedActions.includes(action);
  const close = () => setDialog(null);
  return (
    <section className="card panel people-panel" aria-label="办理">
      <div className="people-line">
        {may('take') && (
          <Button type="primary" loading={take.isPending} onClick={() => take.mutate(undefined)}>
            领取
          </Button>
        )}
        {may('pass-on') && <Button onClick={() => setDialog('pass')}>转给同事</Button>}
        {may('explain-delay') && <Button onClick={() => setDialog('delay')}>向职工说明晚了</Button>}
        {may('reveal-phone') && <PhonePart matter={matter} />}
        {matter.allowedActions.length === 0 && <span className="quiet">您现在不能办这件。</span>}
      </div>
      {take.isError && <FailureNote error={take.error} />}
      {may('note') && <NotePart matter={matter} />}
      {dialog === 'pass' && <PassDialog matter={matter} onClose={close} />}
      {dialog === 'delay' && <DelayDialog matter={matter} onClose={close} />}
    </section>
  );
}
