import { useState } from 'react';
import type { MandateOffer } from '@gjj/shared-types';
import { MandateFields } from '@/features/mandates/MandateFields';
import {
  emptyMandateForm,
  findMandateProblems,
  mandateFormKey,
  type MandateForm,
} from '@/features/mandates/mandate-form';
import { signMandate } from '@/features/mandates/send-mandate';
import { useMandates } from '@/features/mandates/use-mandates';
import { LockedNotice } from '@/features/safety/LockedNotice';
import { MemberOnly } from '@/features/session/MemberOnly';
import { today } from '@/platform/clock';
import { focusOn } from '@/platform/focus-on';
import { replace } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { useKept } from '@/platform/use-kept';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { CheckRow } from '@/ui/CheckRow';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';
import { stillSo } from '@/ui/still-so';
import { SignedName } from '@/ui/SignedName';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

const notSigned = { inMyName: false, shown: false, signedName: '' };

function Form({ offer }: { offer: MandateOffer }) {
  const kept = useKept<MandateForm>(mandateFormKey, emptyMandateForm);
  const [signing, setSigning] = useState(notSigned);
  const [said, setSaid] = useState<Record<string, string>>({});
  const work = useWork();
  const now = findMandateProblems(kept.value, signing, today());
  const problems = stillSo(said, now);
  const send = async () => {
    setSaid(now);
    if (Object.keys(now).length > 0) return focusOn('error-summary');
    let mandate = '';
    const done = await work.run(async () => {
      ({ mandateId: mandate } = await signMandate(kept.value, signing.signedName));
    });
    if (!done) return focusOn('work-error');
    kept.drop();
    tellBriefly('委托已签好');
    replace('/packages/mandate/mandate/index', { mandate });
  };
  return (
    <div className="stack-wide">
      <ErrorSummary problems={Object.entries(problems).map(([id, words]) => ({ id, words }))} />
      <LockedNotice />
      <MandateFields offer={offer} form={kept.value} put={kept.put} problems={problems} />
      <Section title="请您同意">
        <Card>
          <CheckRow
            id="consent-in-my-name"
            checked={signing.inMyName}
            onChange={(inMyName) => setSigning({ ...signing, inMyName })}
          >
            {offer.consentTexts.inMyName}
          </CheckRow>
          <CheckRow
            id="consent-shown"
            checked={signing.shown}
            onChange={(shown) => setSigning({ ...signing, shown })}
          >
            {offer.consentTexts.shown}
          </CheckRow>
        </Card>
      </Section>
      <Section title="签名">
        <Card>
          <SignedName
            value={signing.signedName}
            onChange={(signedName) => setSigning({ ...signing, signedName })}
            error={problems['signed-name']}
          />
          <div className="secondary">{`签了以后等他答应，${offer.answerDays} 天没有答应就不生效。`}</div>
        </Card>
      </Section>
      <WorkError error={work.error} />
      <Button id="mandate-sign" busy={work.busy} onPress={() => void send()}>
        签名并委托
      </Button>
    </div>
  );
}

/** 委托一个人: whom, for what, within which bounds; signed as an application is. */
export default function NewMandatePage() {
  const query = useMandates();
  return (
    <PageFrame title="委托一个人">
      <MemberOnly what="签委托">
        <Loaded query={query} cards={3}>
          {({ offer }) => <Form offer={offer} />}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
