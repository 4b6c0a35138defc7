import { useState } from 'react';
import { yuan, type MemberCase } from '@gjj/shared-types';
import { call } from '@/api/call';
import { readYuan } from '@/features/application/money-text';
import { recheckByInWords } from '@/features/cases/recheck-words';
import { commandFailed, noteCase, useCase } from '@/features/cases/use-cases';
import { MaterialCard } from '@/features/documents/MaterialCard';
import { MemberOnly } from '@/features/session/MemberOnly';
import { usePageParam } from '@/platform/lifecycle';
import { replace } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Field } from '@/ui/Field';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

const leastReason = 10;

function About({ found }: { found: MemberCase }) {
  const sum = found.decision?.amountFen ?? null;
  const by = recheckByInWords(found);
  return (
    <Notice tone="waiting">
      <div className="strong">由没有经手过的另一位工作人员，把这件业务从头核对一遍。</div>
      <div>
        原来的决定：{found.state === 'closed' && sum !== null ? `同意提取 ${yuan(sum)}` : found.sentence}。
      </div>
      <div>结果不会比现在差。每个决定只能申请一次{by === null ? '' : `，${by}`}。</div>
    </Notice>
  );
}

/** What the person thinks is wrong, how much they think right, and papers that were not there before. */
export default function RecheckPage() {
  const caseId = usePageParam('case');
  const query = useCase(caseId);
  const [reason, setReason] = useState('');
  const [sum, setSum] = useState('');
  const [told, setTold] = useState(false);
  const work = useWork();
  const open = query.data?.allowedActions.includes('ask-recheck') === true;
  const tooShort = reason.trim().length < leastReason;
  const wantedFen = sum.trim() === '' ? null : readYuan(sum);
  const wrongSum = sum.trim() !== '' && (wantedFen === null || wantedFen === 0);
  const send = async () => {
    const found = query.data;
    if (found === undefined) return;
    setTold(true);
    if (tooShort || wrongSum) return;
    const body = {
      version: found.version,
      reason: reason.trim(),
      ...(wantedFen !== null && { wantedFen }),
    };
    const done = await work.run(() =>
      call('askRecheck', { params: { caseId: found.caseId }, body }).then(noteCase, commandFailed),
    );
    if (!done) return;
    tellBriefly('复核申请已收到');
    replace('/packages/case/case/index', { case: caseId });
  };
  return (
    <PageFrame
      title="申请人工复核"
      action={
        open ? (
          <Button id="send-recheck" busy={work.busy} onPress={() => void send()}>
            提交复核申请
          </Button>
        ) : undefined
      }
    >
      <WorkError error={work.error} />
      <MemberOnly what="申请人工复核">
        <Loaded query={query} cards={2}>
          {(found) =>
            open ? (
              <About found={found} />
            ) : (
              <Notice tone="neutral">
                <div>现在不能申请复核。{found.sentence}。</div>
              </Notice>
            )
          }
        </Loaded>
      </MemberOnly>
      {open && (
        <Card>
          <Field
            id="recheck-reason"
            label="为什么要复核"
            hint="写清楚您觉得哪里不对，至少 10 个字"
            error={told && tooShort ? '请写清楚为什么要复核，至少 10 个字' : undefined}
          >
            <TextInput
              id="recheck-reason"
              value={reason}
              onChange={setReason}
              multiline
              maxLength={500}
              wrong={told && tooShort}
            />
          </Field>
          <Field
            id="recheck-sum"
            label="您觉得应该提取多少（元）"
            optional
            hint="包括已经付给您的钱；不清楚可以不填"
            error={told && wrongSum ? '金额不对，请写数字，如 5400' : undefined}
          >
            <TextInput
              id="recheck-sum"
              value={sum}
              onChange={setSum}
              keyboard="amount"
              maxLength={16}
              wrong={told && wrongSum}
            />
          </Field>
        </Card>
      )}
      {open && query.data !== undefined && <NewPapers found={query.data} />}
    </PageFrame>
  );
}

/** Papers that may show something else than what was known; none has to be. */
function NewPapers({ found }: { found: MemberCase }) {
  if (found.materials.length === 0) return null;
  const asOptional = { ...found, eligibility: null };
  return (
    <Section title="新的材料（有的话）">
      <div className="stack">
        {found.materials.map((material) => (
          <MaterialCard
            key={material.code}
            found={asOptional}
            material={{ ...material, required: false }}
            open
          />
        ))}
      </div>
    </Section>
  );
}
