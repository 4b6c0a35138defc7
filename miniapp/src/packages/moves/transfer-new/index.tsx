import { useState } from 'react';
import type { TransferForm } from '@gjj/shared-types';
import { notSigned, signingProblems, SignPart } from '@/features/moves/SignPart';
import { askTransfer, useTransferForm } from '@/features/moves/use-moves';
import { MemberOnly } from '@/features/session/MemberOnly';
import { focusOn } from '@/platform/focus-on';
import { startOver } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { useKept } from '@/platform/use-kept';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { ChoiceList } from '@/ui/ChoiceList';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Field } from '@/ui/Field';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { Pair } from '@/ui/Pair';
import { stillSo } from '@/ui/still-so';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

interface Typed {
  centreCode: string | null;
  theirAccountNo: string;
}

const boxes = [
  { id: 'dataUse', words: '我同意把我的姓名、证件号码和这里的账号发给对方中心，用来办这次转移。' },
  { id: 'truthful', words: '那边的账户是我本人的。如有虚假，我愿意承担法律责任。' },
];

function problemsOf({ centreCode, theirAccountNo }: Typed): Record<string, string> {
  const isRight = /^[0-9A-Za-z]{4,30}$/.test(theirAccountNo.trim()) || theirAccountNo.trim() === '';
  return {
    ...(centreCode === null && { centre: '请选原来缴存的城市' }),
    ...(!isRight && { 'their-account': '账号是 4 到 30 位数字或字母；不知道就空着' }),
  };
}

function Form({ form }: { form: TransferForm }) {
  const kept = useKept<Typed>('draft:transfer', { centreCode: null, theirAccountNo: '' });
  const [signing, setSigning] = useState(notSigned);
  const [said, setSaid] = useState<Record<string, string>>({});
  const work = useWork();
  const { centreCode, theirAccountNo } = kept.value;
  const now = { ...problemsOf(kept.value), ...signingProblems(boxes, signing) };
  const problems = stillSo(said, now);
  const send = async () => {
    setSaid(now);
    if (centreCode === null || Object.keys(now).length > 0) return focusOn('error-summary');
    const done = await work.run(() =>
      askTransfer({
        centreCode,
        theirAccountNo: theirAccountNo.trim() === '' ? null : theirAccountNo.trim(),
        consents: { dataUse: true, truthful: true },
        signedName: signing.name.trim(),
      }),
    );
    if (!done) return focusOn('work-error');
    kept.drop();
    tellBriefly('已申请');
    startOver('/packages/moves/transfers/index', {});
  };
  return (
    <div className="stack-wide">
      <ErrorSummary problems={Object.entries(problems).map(([id, words]) => ({ id, words }))} />
      <Card>
        {form.says.map((words) => (
          <div key={words}>{words}</div>
        ))}
      </Card>
      <Section title="原来在哪里缴">
        <Card>
          <ChoiceList
            id="centre"
            label="原来缴存的城市"
            options={form.centres.map((one) => ({
              value: one.centreCode,
              label: one.cityName,
              detail: one.name,
            }))}
            value={centreCode}
            onChange={(chosen) => kept.put({ ...kept.value, centreCode: chosen })}
          />
          <Field
            id="their-account"
            label="那边的公积金账号"
            hint="不知道就空着，对方按您的证件查"
            error={problems['their-account']}
          >
            <TextInput
              id="their-account"
              value={theirAccountNo}
              onChange={(typed) => kept.put({ ...kept.value, theirAccountNo: typed })}
              maxLength={30}
              wrong={problems['their-account'] !== undefined}
            />
          </Field>
        </Card>
      </Section>
      {form.account !== null && (
        <Card>
          <Pair name="转到">
            尾号 {form.account.accountLast4}，{form.account.employerName}
          </Pair>
        </Card>
      )}
      <SignPart boxes={boxes} value={signing} onChange={setSigning} problems={problems} />
      <WorkError error={work.error} />
      <Button id="ask-transfer" busy={work.busy} onPress={() => void send()}>
        签名并申请
      </Button>
    </div>
  );
}

function Asking() {
  return (
    <Loaded query={useTransferForm()}>
      {(form) =>
        form.mayAsk ? (
          <Form form={form} />
        ) : (
          <Notice tone="neutral" id="why-not">
            {form.whyNot.map((words) => (
              <div key={words}>{words}。</div>
            ))}
          </Notice>
        )
      }
    </Loaded>
  );
}

/** Which city, which account there, consents and signature: 申请转入. */
export default function NewTransferPage() {
  return (
    <PageFrame title="申请转入">
      <MemberOnly what="申请异地转入">
        <Asking />
      </MemberOnly>
    </PageFrame>
  );
}
