import {
  isPhone,
  phoneKnownByWords,
  readPhone,
  staffEndpoints,
  type PhoneKnownBy,
  type Visit,
  type VisitBody,
} from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Radio } from 'antd';
import { useState, type FormEvent } from 'react';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { focusFirstProblem } from '../look/focus-first-problem';
import { TextField } from '../look/TextField';
import { asFailure } from '../api/failure';
import { PersonFields } from './PersonFields';
import { emptyVisit, readVisit, type VisitDraft } from './visit-draft';
import { WhoPart } from './WhoPart';

const ways: readonly PhoneKnownBy[] = ['word', 'sms', 'none'];
function SendCode({ phone }: { phone: string }) {
  const send = useMutation({
    mutationFn: () => call(staffEndpoints.requestVisitCode, { body: { phone: readPhone(phone) } }),
  });
  return (
    <>
      <Button disabled={!isPhone(readPhone(phone))} loading={send.isPending} onClick={() => send.mutate()}>
        发验证码
      </Button>
      {send.isSuccess && <output className="quiet">已发出，请职工念验证码。</output>}
      {send.isError && <FailureNote error={send.error} />}
    </>
  );
}

interface PartProps {
  draft: VisitDraft;
  problems: Readonly<Record<string, string>>;
  change: (part: Partial<VisitDraft>) => void;
}

function PhonePart({ draft, problems, change }: PartProps) {
  return (
    <>
      <fieldset className="intake-choice">
        <legend>手机</legend>
        <Radio.Group
          value={draft.phoneBy}
          onChange={({ target }) => change({ phoneBy: target.value as PhoneKnownBy })}
          options={ways.map((way) => ({ value: way, label: phoneKnownByWords[way] }))}
        />
      </fieldset>
      {draft.phoneBy !== 'none' && (
        <TextField
          label="手机号"
          problem={problems['phone.phone']}
          inputMode="tel"
          maxLength={30}
          value={draft.phone}
          onText={(phone) => change({ phone })}
        />
      )}
      {draft.phoneBy === 'sms' && (
        <div className="intake-line">
          <TextField
            label="验证码"
            problem={problems['phone.code']}
            inputMode="numeric"
            maxLength={12}
            value={draft.code}
            onText={(code) => change({ code })}
          />
          <SendCode phone={draft.phone} />
        </div>
      )}
    </>
  );
}

/** 接待: who stands at the window, by the document that they show. */
export function VisitForm({ onVisit }: { onVisit: (visit: Visit) => void }) {
  const [draft, setDraft] = useState(emptyVisit);
  const [told, setTold] = useState<Readonly<Record<string, string>>>({});
  const begin = useMutation({
    mutationFn: (body: VisitBody) => call(staffEndpoints.beginVisit, { body }),
    onSuccess: onVisit,
    onError: (error) => setTold(asFailure(error).fields),
  });
  const change = (part: Partial<VisitDraft>) => setDraft((now) => ({ ...now, ...part }));

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = readVisit(draft);
    setTold(read.problems);
    if (!read.fits) return focusFirstProblem('.intake-form');
    if (!begin.isPending) begin.mutate(read.data);
  }

  return (
    <form className="card panel intake-form" onSubmit={submit} aria-label="核对证件">
      <h2>核对证件</h2>
      <PersonFields person={draft} problems={told} autoFocus onPerson={change} />
      {draft.applicant === null && <PhonePart draft={draft} problems={told} change={change} />}
      <WhoPart draft={draft} problems={told} change={change} />
      <Checkbox checked={draft.consent} onChange={({ target }) => change({ consent: target.checked })}>
        {draft.applicant === null ? '职工' : '来人'}已在授权书上签字，同意核验身份、查询办业务要用的信息
      </Checkbox>
      {told['consent'] !== undefined && <p className="field-problem">{told['consent']}</p>}
      {begin.isError && <FailureNote error={begin.error} />}
      <Button type="primary" htmlType="submit" size="large" loading={begin.isPending}>
        看能办什么
      </Button>
    </form>
  );
}
