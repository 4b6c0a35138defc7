import { useState } from 'react';
import { groupPhone, readPhone, type PhoneProof } from '@gjj/shared-types';
import { useSession } from '@/api/session';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { TextInput } from '@/ui/TextInput';
import { SmsCodeField } from './SmsCodeField';
import { WechatPhoneButton } from './WechatPhoneButton';

interface PhoneProofFieldsProps {
  proof: PhoneProof | null;
  onChange: (proof: PhoneProof | null) => void;
  problems: { phone?: string; code?: string };
  onBadPhone: () => void;
}

/** Whose phone it is: by WeChat's button with one touch, or by a code in a text message. */
export function PhoneProofFields({ proof, onChange, problems, onBadPhone }: PhoneProofFieldsProps) {
  const hasWechat = useSession((session) => session.me?.hasWechat ?? false);
  const [byHand, setByHand] = useState(!hasWechat);
  if (proof?.by === 'wechat')
    return (
      <Notice tone="good" alert>
        <div>手机号已由微信验证</div>
        <Button small kind="quiet" onPress={() => onChange(null)}>
          换一个号码
        </Button>
      </Notice>
    );
  const { phone, code } = proof?.by === 'sms' ? proof : { phone: '', code: '' };
  return (
    <div className="stack">
      <WechatPhoneButton onCode={(wechatCode) => onChange({ by: 'wechat', code: wechatCode })} />
      {!byHand && problems.phone !== undefined && (
        <Notice tone="bad" alert id="phone">
          <div>{problems.phone}</div>
        </Notice>
      )}
      {!byHand && (
        <Button kind="quiet" id="phone-by-sms" onPress={() => setByHand(true)}>
          用短信验证另一个号码
        </Button>
      )}
      {byHand && (
        <Field id="phone" label="手机号" error={problems.phone}>
          <TextInput
            id="phone"
            value={phone}
            onChange={(text) => onChange({ by: 'sms', phone: text, code })}
            onLeave={() => onChange({ by: 'sms', phone: groupPhone(readPhone(phone)), code })}
            keyboard="phone"
            maxLength={30}
            autoComplete="tel"
            wrong={problems.phone !== undefined}
          />
        </Field>
      )}
      {byHand && (
        <SmsCodeField
          phone={phone}
          code={code}
          onChange={(text) => onChange({ by: 'sms', phone, code: text })}
          error={problems.code}
          onBadPhone={onBadPhone}
        />
      )}
    </div>
  );
}
