import { deviceId } from '@/platform/device-id';
import { useState } from 'react';
import {
  badPhone,
  badSmsCode,
  groupPhone,
  isPhone,
  isSmsCode,
  readPhone,
  readSmsCode,
} from '@gjj/shared-types';
import { call } from '@/api/call';
import { SmsCodeField } from '@/features/phone/SmsCodeField';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { signIn } from './start';

export function SmsSignIn({ onDone }: { onDone: () => void }) {
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [problems, setProblems] = useState<{ phone?: string; code?: string }>({});
  const work = useWork();
  const send = async () => {
    const found = {
      ...(isPhone(readPhone(phone)) ? {} : { phone: badPhone }),
      ...(isSmsCode(readSmsCode(code)) ? {} : { code: badSmsCode }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    if (await work.run(() => signIn(call('smsLogin', { body: { phone, code, deviceId: deviceId() } }))))
      onDone();
  };
  return (
    <Card>
      <h2 className="reset title">用手机号登录</h2>
      <Field id="phone" label="手机号" error={problems.phone}>
        <TextInput
          id="phone"
          value={phone}
          onChange={setPhone}
          onLeave={() => setPhone(groupPhone(readPhone(phone)))}
          keyboard="phone"
          maxLength={30}
          autoComplete="tel"
          wrong={problems.phone !== undefined}
        />
      </Field>
      <SmsCodeField
        phone={phone}
        code={code}
        onChange={setCode}
        error={problems.code}
        onBadPhone={() => setProblems({ phone: badPhone })}
      />
      <WorkError error={work.error} />
      <Button id="sms-sign-in" busy={work.busy} onPress={() => void send()}>
        登录
      </Button>
    </Card>
  );
}
