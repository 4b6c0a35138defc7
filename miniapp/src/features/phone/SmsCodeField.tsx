import { useEffect, useState } from 'react';
import { isPhone, readPhone, readSmsCode } from '@gjj/shared-types';
import { call } from '@/api/call';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

interface SmsCodeFieldProps {
  phone: string;
  code: string;
  onChange: (code: string) => void;
  error?: string | undefined;
  /** The phone number must be right before a code can go out. */
  onBadPhone: () => void;
}

function useCountdown(): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
}

export function SmsCodeField({ phone, code, onChange, error, onBadPhone }: SmsCodeFieldProps) {
  const [left, setLeft] = useCountdown();
  const work = useWork();
  const send = () => {
    if (!isPhone(readPhone(phone))) {
      onBadPhone();
      return;
    }
    void work.run(async () => {
      const answer = await call('requestSmsCode', { body: { phone } });
      setLeft(answer.retryAfterSeconds);
    });
  };
  return (
    <div className="stack">
      <Field
        id="sms-code"
        label="短信验证码"
        error={error}
        hint={left > 0 ? '验证码已发出，请看手机短信' : undefined}
      >
        <div className="input-row">
          <div className="grow">
            <TextInput
              id="sms-code"
              value={code}
              onChange={onChange}
              onLeave={() => onChange(readSmsCode(code))}
              keyboard="number"
              maxLength={12}
              autoComplete="one-time-code"
              wrong={error !== undefined}
            />
          </div>
          <Button
            small
            kind="secondary"
            id="send-sms-code"
            busy={work.busy}
            disabled={left > 0}
            onPress={send}
          >
            {left > 0 ? `${left} 秒后可重发` : '获取验证码'}
          </Button>
        </div>
      </Field>
      <WorkError error={work.error} />
    </div>
  );
}
