import { useState } from 'react';
import { timeInWords, type Safety } from '@gjj/shared-types';
import { readYuan, yuanText } from '@/features/application/money-text';
import { limitsInWords } from '@/features/safety/limit-words';
import { keepLimits, setLimits, useSafety } from '@/features/safety/use-safety';
import { MemberOnly } from '@/features/session/MemberOnly';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Field } from '@/ui/Field';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

interface LimitFieldProps {
  id: string;
  label: string;
  typed: string;
  onChange: (typed: string) => void;
}

const isRight = (typed: string) => typed.trim() === '' || (readYuan(typed) ?? 0) > 0;
const limitOf = (typed: string) => (typed.trim() === '' ? null : readYuan(typed));

function LimitField({ id, label, typed, onChange }: LimitFieldProps) {
  const error = isRight(typed) ? undefined : '请填一个金额，例如 5000；不限就空着';
  return (
    <Field id={id} label={label} hint="空着就是不限" {...(error === undefined ? {} : { error })}>
      <TextInput
        id={id}
        value={typed}
        onChange={onChange}
        keyboard="amount"
        maxLength={16}
        wrong={error !== undefined}
      />
    </Field>
  );
}

/** A raise that waits, and the way to take it back. */
function Raise({ safety }: { safety: Safety }) {
  const work = useWork();
  const { raise, limits } = safety;
  if (raise === null) return null;
  const keep = async () => {
    if (await work.run(keepLimits)) tellBriefly('已收回');
  };
  return (
    <Notice tone="action" id="raise-waits">
      <div className="strong">
        {timeInWords(raise.takesEffectAt)} 起：{limitsInWords(raise.limits)}
      </div>
      <div>在那以前还是：{limitsInWords(limits)}。不是您本人调的，请马上收回，并锁住账户。</div>
      <WorkError error={work.error} />
      <Button small kind="secondary" id="keep-limits" busy={work.busy} onPress={() => void keep()}>
        收回调高
      </Button>
    </Notice>
  );
}

function LimitForm({ safety }: { safety: Safety }) {
  const wanted = safety.raise?.limits ?? safety.limits;
  const [once, setOnce] = useState(yuanText(wanted.perWithdrawalFen));
  const [daily, setDaily] = useState(yuanText(wanted.perDayFen));
  const work = useWork();
  const save = async () => {
    if (!isRight(once) || !isRight(daily)) return;
    const limits = { perWithdrawalFen: limitOf(once), perDayFen: limitOf(daily) };
    if (await work.run(() => setLimits(safety, limits))) tellBriefly('已保存');
  };
  return (
    <div className="stack-wide">
      <Raise safety={safety} />
      <Card>
        <div>现在：{limitsInWords(safety.limits)}</div>
        <LimitField id="limit-once" label="每次最多提取（元）" typed={once} onChange={setOnce} />
        <LimitField id="limit-day" label="每天最多提取（元）" typed={daily} onChange={setDaily} />
        <div className="secondary">
          调低马上生效；调高或取消，要等 {safety.terms.raiseAfterHours} 小时，会发微信和短信告诉您。
        </div>
        <WorkError error={work.error} />
        <Button id="save-limits" busy={work.busy} onPress={() => void save()}>
          保存
        </Button>
      </Card>
    </div>
  );
}

function OwnLimits() {
  const query = useSafety();
  return <Loaded query={query}>{(safety) => <LimitForm key={safety.version} safety={safety} />}</Loaded>;
}

export default function LimitsPage() {
  return (
    <PageFrame title="提取限额">
      <MemberOnly what="设置提取限额">
        <OwnLimits />
      </MemberOnly>
    </PageFrame>
  );
}
