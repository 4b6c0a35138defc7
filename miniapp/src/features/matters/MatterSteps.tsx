import { useState } from 'react';
import type { MemberMatter } from '@gjj/shared-types';
import { AttachmentField } from '@/features/attachments/AttachmentField';
import { useEnvelope } from '@/features/attachments/use-envelope';
import { focusOn } from '@/platform/focus-on';
import { tellBriefly } from '@/platform/tell';
import { useKept } from '@/platform/use-kept';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { say, step } from './use-matters';

const least = 4;

interface SayProps {
  matter: MemberMatter;
  name: 'sayMore' | 'reopenMatter';
  title: string;
  hint: string;
  press: string;
}

/** Something to write, kept on the phone till it is sent. */
function Say({ matter, name, title, hint, press }: SayProps) {
  const { value, put } = useKept(`draft:matter:${matter.matterId}:${name}`, '');
  const envelope = useEnvelope(`draft:matter:${matter.matterId}:${name}`);
  const [told, setTold] = useState(false);
  const work = useWork();
  const send = async () => {
    setTold(true);
    if (value.trim().length < least) return focusOn(name);
    if (envelope.problem !== undefined) return focusOn(`files-${name}`);
    const words = { text: value.trim(), ...envelope.named };
    if (!(await work.run(() => say(name, matter, words)))) return focusOn('work-error');
    put('');
    envelope.drop();
    setTold(false);
    tellBriefly('已送到');
  };
  const error = told && value.trim().length < least ? '请再写清楚一点，至少 4 个字' : undefined;
  return (
    <Section title={title}>
      <Card>
        <WorkError error={work.error} />
        <Field id={name} label={hint} error={error}>
          <TextInput
            id={name}
            value={value}
            onChange={put}
            maxLength={1000}
            multiline
            wrong={error !== undefined}
          />
        </Field>
        <AttachmentField id={`files-${name}`} envelope={envelope} told={told} />
        <Button kind="secondary" id={`send-${name}`} busy={work.busy} onPress={() => void send()}>
          {press}
        </Button>
      </Card>
    </Section>
  );
}

function End({
  matter,
  name,
  press,
}: {
  matter: MemberMatter;
  name: 'settleMatter' | 'takeMatterBack';
  press: string;
}) {
  const work = useWork();
  return (
    <>
      <WorkError error={work.error} />
      <Button
        kind={name === 'settleMatter' ? 'secondary' : 'quiet'}
        id={name}
        busy={work.busy}
        onPress={() => void work.run(() => step(name, matter))}
      >
        {press}
      </Button>
    </>
  );
}

/** What the member may do now, and nothing else. */
export function MatterSteps({ matter }: { matter: MemberMatter }) {
  const may = (action: MemberMatter['allowedActions'][number]) => matter.allowedActions.includes(action);
  return (
    <>
      {may('settle') && <End matter={matter} name="settleMatter" press="解决了，没有问题" />}
      {may('reopen') && (
        <Say
          matter={matter}
          name="reopenMatter"
          title="没有解决？"
          hint="说说哪里没有解决，由主管再办一次"
          press="请再办一次"
        />
      )}
      {may('say-more') && (
        <Say matter={matter} name="sayMore" title="还有要说的" hint="补充的情况" press="补充" />
      )}
      {may('take-back') && <End matter={matter} name="takeMatterBack" press="不用办了，撤回" />}
    </>
  );
}
