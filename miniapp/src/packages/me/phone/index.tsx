import { useState } from 'react';
import {
  badPhone,
  badSmsCode,
  isPhone,
  isSmsCode,
  readPhone,
  readSmsCode,
  type PhoneProof,
} from '@gjj/shared-types';
import { call } from '@/api/call';
import { noteMe, useSession } from '@/api/session';
import { needPhoneProof } from '@/copy/failures';
import { PhoneProofFields } from '@/features/phone/PhoneProofFields';
import { MemberOnly } from '@/features/session/MemberOnly';
import { useStanding } from '@/features/session/use-member';
import { goBack } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { PageFrame } from '@/ui/PageFrame';
import { Pair } from '@/ui/Pair';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

interface Problems {
  phone?: string;
  code?: string;
}

function findProblems(proof: PhoneProof | null): Problems {
  if (proof === null) return { phone: needPhoneProof };
  if (proof.by !== 'sms') return {};
  if (!isPhone(readPhone(proof.phone))) return { phone: badPhone };
  return isSmsCode(readSmsCode(proof.code)) ? {} : { code: badSmsCode };
}

export default function PhonePage() {
  const me = useSession((session) => session.me);
  const member = useStanding() === 'member';
  const [proof, setProof] = useState<PhoneProof | null>(null);
  const [problems, setProblems] = useState<Problems>({});
  const work = useWork();
  const save = async () => {
    const found = findProblems(proof);
    setProblems(found);
    if (proof === null || Object.keys(found).length > 0) return;
    const done = await work.run(async () =>
      noteMe(await call('changePhone', { body: { phoneProof: proof } })),
    );
    if (!done) return;
    tellBriefly('手机号已更换');
    goBack();
  };
  return (
    <PageFrame
      title="手机号"
      action={
        member ? (
          <Button id="save-phone" busy={work.busy} onPress={() => void save()}>
            换成新号码
          </Button>
        ) : undefined
      }
    >
      <MemberOnly what="换手机号">
        <div className="stack">
          {' '}
          <Card>
            <Pair name="现在的号码">
              <span className="numeric">{me?.phoneMasked ?? '未填'}</span>
            </Pair>
            <div className="secondary">办理结果的短信发到这个号码。</div>
          </Card>
          <Card>
            <h2 className="reset title">换新号码</h2>
            <PhoneProofFields
              proof={proof}
              onChange={setProof}
              problems={problems}
              onBadPhone={() => setProblems({ phone: '手机号码是 11 位数字' })}
            />
            <WorkError error={work.error} />
          </Card>
        </div>{' '}
      </MemberOnly>
    </PageFrame>
  );
}
