import { useState } from 'react';
import { ApiError } from '@/api/api-error';
import { call } from '@/api/call';
import { useSession } from '@/api/session';
import {
  bindingRequest,
  clearBindingForm,
  findBindingProblems,
  problemsFromServer,
  useBindingForm,
  type BindingProblems,
} from '@/features/binding/binding-form';
import { IdentityFields } from '@/features/binding/IdentityFields';
import { PhoneProofFields } from '@/features/phone/PhoneProofFields';
import { MemberOnly } from '@/features/session/MemberOnly';
import { signIn } from '@/features/session/start';
import { useStanding } from '@/features/session/use-member';
import { focusOn } from '@/platform/focus-on';
import { goBack, openTab } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { CheckRow } from '@/ui/CheckRow';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

/** A phone that signed in by SMS is proven already and is not asked for again. */
function useProvenPhone(): string | null {
  return useSession(({ me }) => (me !== null && !me.hasWechat ? me.phoneMasked : null));
}

function BindForm() {
  const form = useBindingForm();
  const provenPhone = useProvenPhone();
  const [problems, setProblems] = useState<BindingProblems>({});
  const work = useWork();
  const whole = () => {
    const typed = useBindingForm.getState();
    return provenPhone === null ? typed : { ...typed, phoneProof: { by: 'session' as const } };
  };
  const show = (found: BindingProblems) => {
    setProblems(found);
    if (Object.keys(found).length > 0) focusOn('error-summary');
  };
  const bind = async () => {
    await signIn(call('bind', { body: bindingRequest(whole()) })).catch((error: unknown) => {
      if (error instanceof ApiError) show(problemsFromServer(error.fields));
      throw error;
    });
  };
  const send = async () => {
    const found = findBindingProblems(whole());
    show(found);
    if (Object.keys(found).length > 0 || !(await work.run(bind))) return;
    clearBindingForm();
    tellBriefly('实名认证完成');
    goBack();
  };
  return (
    <PageFrame
      title="实名认证"
      action={
        <Button id="bind" busy={work.busy} onPress={() => void send()}>
          完成认证
        </Button>
      }
    >
      <ErrorSummary problems={Object.entries(problems).map(([id, words]) => ({ id, words: words ?? '' }))} />
      <WorkError error={work.error} />
      <Notice tone="neutral">
        <div>认证后才能看到您的余额和办理提取。只需做一次，大约 1 分钟。</div>
      </Notice>
      <Card>
        <IdentityFields
          problems={problems}
          onProblem={(id, words) =>
            setProblems(({ [id]: _, ...rest }) => (words === undefined ? rest : { ...rest, [id]: words }))
          }
        />
      </Card>
      <Section title="手机号">
        <Card>
          {provenPhone !== null ? (
            <Notice tone="good">
              <div className="numeric">{provenPhone} 已验证</div>
            </Notice>
          ) : (
            <PhoneProofFields
              proof={form.phoneProof}
              onChange={(phoneProof) => useBindingForm.setState({ phoneProof })}
              problems={{
                ...(problems.phone === undefined ? {} : { phone: problems.phone }),
                ...(problems['sms-code'] === undefined ? {} : { code: problems['sms-code'] }),
              }}
              onBadPhone={() => setProblems({ ...problems, phone: '手机号码是 11 位数字' })}
            />
          )}
        </Card>
      </Section>
      <Card>
        <CheckRow
          id="consent"
          checked={form.consent}
          onChange={(consent) => useBindingForm.setState({ consent })}
        >
          我同意公积金中心向公安部门核对我的姓名和证件号码。只用于确认是我本人，不作他用。
        </CheckRow>
      </Card>
    </PageFrame>
  );
}

/** To a visitor the way in comes first; whose identity is proven has nothing to do here. */
export default function BindPage() {
  const standing = useStanding();
  if (standing === 'signed-in') return <BindForm />;
  return (
    <PageFrame title="实名认证">
      <MemberOnly what="实名认证">
        <EmptyState icon="shield" words="您已完成实名认证，不用再做。">
          <Button kind="secondary" icon="house" onPress={() => openTab('home')}>
            回首页
          </Button>
        </EmptyState>
      </MemberOnly>
    </PageFrame>
  );
}
