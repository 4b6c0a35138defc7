import { isPhone, phoneKnownByWords, readPhone, staffEndpoints, type PhoneKnownBy } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { TextField } from '../look/TextField';
import type { PhoneDraft } from './visit-draft';

const ways: readonly PhoneKnownBy[] = ['word', 'sms', 'none'];

/** To the phone of whoever stands at the window. */
function SendCode({ phone }: { phone: string }) {
  const send = useMutation({
    mutationFn: () => call(staffEndpoints.requestVisitCode, { body: { phone: readPhone(phone) } }),
  });
  return (
    <>
      <Button disabled={!isPhone(readPhone(phone))} loading={send.isPending} onClick={() => send.mutate()}>
        发验证码
      </Button>
      {send.isSuccess && <output className="quiet">已发出，请对方念验证码。</output>}
      {send.isError && <FailureNote error={send.error} />}
    </>
  );
}

interface PhoneProps {
  label: string;
  value: string;
  problem: string | undefined;
  onText: (phone: string) => void;
}

export function PhoneField({ label, value, problem, onText }: PhoneProps) {
  return <TextField label={label} inputMode="tel" maxLength={30} {...{ problem, value, onText }} />;
}

interface CodeProps extends Omit<PhoneProps, 'label'> {
  /** To which it is sent. */
  phone: string;
}

/** The code that the phone shows, and the button that sends it. */
export function CodeField({ phone, value, problem, onText }: CodeProps) {
  return (
    <div className="intake-line">
      <TextField label="验证码" inputMode="numeric" maxLength={12} {...{ problem, value, onText }} />
      <SendCode phone={phone} />
    </div>
  );
}

interface Props {
  draft: PhoneDraft;
  problems: Readonly<Record<string, string>>;
  change: (part: Partial<PhoneDraft>) => void;
}

/** How the window comes to know the phone of whoever stands there. */
export function PhonePart({ draft, problems, change }: Props) {
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
        <PhoneField
          label="手机号"
          problem={problems['phone.phone']}
          value={draft.phone}
          onText={(phone) => change({ phone })}
        />
      )}
      {draft.phoneBy === 'sms' && (
        <CodeField
          phone={draft.phone}
          problem={problems['phone.code']}
          value={draft.code}
          onText={(code) => change({ code })}
        />
      )}
    </>
  );
}
