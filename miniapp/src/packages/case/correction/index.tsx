import { useState } from 'react';
import { dayInWords, daysBetween, rangeInWords, type Answers, type MemberCase } from '@gjj/shared-types';
import { call } from '@/api/call';
import { sendOnce } from '@/api/request-key';
import { commandFailed, noteCase, useCase } from '@/features/cases/use-cases';
import { CorrectionCard } from '@/features/correction/CorrectionCard';
import {
  dropCorrected,
  findCorrected,
  findCorrectionProblems,
  idOf,
  putCorrected,
  useCorrections,
} from '@/features/correction/correction-form';
import { ActingBanner } from '@/features/mandates/ActingBanner';
import { MemberOnly } from '@/features/session/MemberOnly';
import { today } from '@/platform/clock';
import { focusOn } from '@/platform/focus-on';
import { usePageParam } from '@/platform/lifecycle';
import { replace } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { stillSo } from '@/ui/still-so';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

async function sendBack(found: MemberCase, answers: Answers): Promise<void> {
  const body = { version: found.version, answers };
  const { caseId } = found;
  await sendOnce(`resubmit:${caseId}`, body, (idempotencyKey) =>
    call('resubmitCase', { params: { caseId }, body, idempotencyKey }),
  ).then(noteCase, commandFailed);
  dropCorrected(caseId);
}

function Head({ found }: { found: MemberCase }) {
  const count = found.correction?.items.length ?? 0;
  const { dueOn = null, dueBetween } = found.correction ?? {};
  return (
    <Notice tone="action">
      {found.correction?.reason != null && <div>审核中发现还要补正：{found.correction.reason}</div>}
      <div className="strong">一共 {count} 处要改，都在下面，已经一次列全。</div>
      {dueOn !== null && (
        <div>
          {dayInWords(dueOn, today())}前送回就行，还剩 {Math.max(0, daysBetween(today(), dueOn))}{' '}
          天。其他内容不用重填。
        </div>
      )}
      {dueOn === null && dueBetween && (
        <div>
          请在 {dayInWords(dueBetween.from, today())}前送回，最稳妥。最后一天在
          {rangeInWords(dueBetween, today())}。其他内容不用重填。
        </div>
      )}
      {dueOn === null && !dueBetween && (
        <div>请尽快送回。最后一天按工作日算，放假安排公布后确定。其他内容不用重填。</div>
      )}
    </Notice>
  );
}

/** 补正: the whole list at once, only those items open, sent back once. */
export default function CorrectionPage() {
  const caseId = usePageParam('case');
  const query = useCase(caseId);
  const corrected = useCorrections((all) => all[caseId]) ?? findCorrected(caseId);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [said, setSaid] = useState<Record<string, string>>({});
  const work = useWork();
  const now = query.data === undefined ? {} : findCorrectionProblems(query.data, corrected, today());
  const problems = stillSo(said, now);
  const change = (key: string, value: Answers[string] | undefined, text?: string) => {
    const { [key]: _, ...others } = findCorrected(caseId);
    putCorrected(caseId, value === undefined ? others : { ...others, [key]: value });
    setTyped(({ [key]: _was, ...texts }) => (text === undefined ? texts : { ...texts, [key]: text }));
  };
  const send = async () => {
    const found = query.data;
    if (found === undefined) return;
    setSaid(now);
    if (Object.keys(now).length > 0) return focusOn('error-summary');
    if (!(await work.run(() => sendBack(found, corrected)))) return focusOn('work-error');
    tellBriefly('已送回');
    replace('/packages/case/case/index', { case: caseId });
  };
  const open = query.data?.allowedActions.includes('resubmit') === true;
  return (
    <PageFrame
      title="补正"
      action={
        open ? (
          <Button id="resubmit" busy={work.busy} onPress={() => void send()}>
            改好了，一起送回
          </Button>
        ) : undefined
      }
    >
      <ErrorSummary problems={Object.entries(problems).map(([id, words]) => ({ id, words }))} />
      <WorkError error={work.error} />
      <MemberOnly what="补正这件业务">
        <Loaded query={query} cards={3}>
          {(found) =>
            found.correction === null || !open ? (
              <Notice tone="neutral">
                <div>现在没有要补正的。{found.sentence}。</div>
              </Notice>
            ) : (
              <div className="stack-wide">
                <ActingBanner found={found} />
                <Head found={found} />
                {found.correction.items.map((item, index) => (
                  <CorrectionCard
                    key={idOf(item)}
                    number={index + 1}
                    found={found}
                    item={item}
                    corrected={corrected}
                    typed={item.subject.kind === 'question' ? typed[item.subject.questionKey] : undefined}
                    error={problems[idOf(item)]}
                    onChange={change}
                  />
                ))}
              </div>
            )
          }
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
